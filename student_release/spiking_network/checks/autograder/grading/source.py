"""Looking at a student's Python without running it."""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Collection, Iterable

_GRADER_CALLS = {"check", "check_all", "export", "submit"}


_LONGEST, _KEPT = 1 << 19, 1 << 18
"""Characters of a source that is parsed at all, and of all whose trees are kept. A tree may take 700 bytes for each
character; what people write themselves has a tenth as many."""

_trees: dict[str, ast.Module | None] = {}


def parse(source: str) -> ast.Module | None:
    """The syntax tree, None for source that does not parse (or is so deep or so long that nobody should try).

    Intake looks at a cell several times: trees are kept while there is room, until `forget`. Nobody may change one.
    """
    if len(source) > _LONGEST:
        return None
    if source in _trees:
        return _trees[source]
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        tree = None
    if sum(map(len, list(_trees))) + len(source) <= _KEPT:
        _trees[source] = tree
    return tree


def forget() -> None:
    """Drop the trees of a submission that has been taken in: they take far more room than its text."""
    _trees.clear()


def written(sources: Iterable[str], functions: Collection[str]) -> set[str]:
    """Which of `functions` have a body of their own, not the skeleton's `raise NotImplementedError`."""
    found: set[str] = set()
    for source in sources:
        tree = parse(source)
        if tree is None:
            found |= {name for name in functions if re.search(rf"^def\s+{name}\b", source, re.MULTILINE)}
            continue
        for node in tree.body:
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                if node.name in functions and not _is_stub(node):
                    found.add(node.name)
            elif isinstance(node, ast.Assign | ast.ImportFrom | ast.Import):
                found |= _bound(node) & set(functions)
    return found


def _is_stub(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> bool:
    body = node.body
    if body and isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant):
        body = body[1:]
    if not body:
        return True
    return len(body) == 1 and isinstance(body[0], ast.Raise) and _says_not_implemented(body[0])


def _says_not_implemented(node: ast.Raise) -> bool:
    return any(isinstance(part, ast.Name) and part.id.startswith("NotImplemented") for part in ast.walk(node))


def _bound(node: ast.Assign | ast.ImportFrom | ast.Import) -> set[str]:
    if isinstance(node, ast.Assign):
        return {t.id for t in node.targets if isinstance(t, ast.Name)}
    return {alias.asname or alias.name for alias in node.names}


def imports(source: str) -> set[str]:
    """All names by which a source may import modules: every part of each dotted name."""
    tree = parse(source)
    names: set[str] = set()
    for node in ast.walk(tree) if tree else ():
        if isinstance(node, ast.Import):
            names |= {part for alias in node.names for part in alias.name.split(".")}
        elif isinstance(node, ast.ImportFrom):
            names |= {*(node.module or "").split("."), *(alias.name for alias in node.names)}
    return names


def without_tools(source: str) -> tuple[str, bool]:
    """The source with top-level statements for otter and IPython blanked out, and whether IPython's were there.

    They belong to the notebook's own tools (`grader.check("q1")`, `get_ipython()...`) and would fail
    where only the answers run. Lines keep their numbers.
    """
    if "otter" not in source and "grader" not in source and "get_ipython" not in source:
        return source, False
    tree = parse(source)
    if tree is None:
        return source, False
    lines = source.split("\n")
    ipython = False
    graders = {"grader"}
    for node in tree.body:
        if (
            isinstance(node, ast.Assign)
            and isinstance(node.targets[0], ast.Name)
            and _calls(node.value, "otter", {"Notebook"})
        ):
            graders.add(node.targets[0].id)
        elif not (
            (isinstance(node, ast.Import) and [a.name for a in node.names] == ["otter"])
            or (isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "otter")
            or (isinstance(node, ast.Expr) and any(_calls(node.value, g, _GRADER_CALLS) for g in graders))
        ):
            if not (isinstance(node, ast.Expr) and _is_ipython(node.value)):
                continue
            ipython = True
        _blank(lines, node)
    return "\n".join(lines), ipython


def _calls(node: ast.expr, name: str, attributes: Collection[str]) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == name
        and node.func.attr in attributes
    )


def _is_ipython(node: ast.expr) -> bool:
    while isinstance(node, ast.Call | ast.Attribute):
        node = node.func if isinstance(node, ast.Call) else node.value
    return isinstance(node, ast.Name) and node.id == "get_ipython"


def _blank(lines: list[str], node: ast.stmt) -> None:
    """Replace a statement by spaces; others on its lines stay (offsets count UTF-8 bytes)."""
    first, last = node.lineno - 1, (node.end_lineno or node.lineno) - 1
    for row in range(first, last + 1):
        raw = lines[row].encode()
        start = node.col_offset if row == first else 0
        end = (node.end_col_offset or len(raw)) if row == last else len(raw)
        filler = b"pass" if row == first and end - start >= 4 else b""
        lines[row] = (raw[:start] + filler.ljust(end - start) + raw[end:]).decode().rstrip()
