"""The public checks, cut out of an assignment's test files with what they use, and with nothing else.

A test file mixes public and hidden checks. What students receive is found by
following names from the public checks: imports, constants, helpers, fixtures.
The file's own docstring, and paragraphs of a check's docstring after the first, are notes
between authors and stay here.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from autograder.authoring.skeleton import (
    bound_names,
    cut,
    first_line,
    imported_from,
    names_in,
)
from autograder.authoring.undefined import undefined
from autograder.course import Assignment
from autograder.errors import CourseError
from autograder.reading import lines_of, parse

MAY_IMPORT = frozenset({"numpy", "scipy", "matplotlib", "pytest", "math", "__future__", "autograder"})
"""What a public check may import: no more than students have installed."""

ENGINE = "autograder.checking"
"""The one package of the engine that students receive for use in checks."""


@dataclass(frozen=True)
class CheckFile:
    """The public part of one test file.

    `checks` are its public checks, `hidden` those that stay. `sentences` are all
    texts in it that may be shown to somebody, and so need a translation.
    """

    name: str
    source: str
    checks: tuple[str, ...]
    hidden: tuple[str, ...]
    sentences: frozenset[str] = field(repr=False)


def public_checks(assignment: Assignment) -> tuple[CheckFile, ...]:
    """The public part of each test file of an assignment, in the order of the files."""
    return tuple(_TestFile(path).extract() for path in assignment.check_files)


class _TestFile:
    def __init__(self, path: Path) -> None:
        self.path = path
        self.text, self.tree = parse(path)
        self.lines = lines_of(self.text)
        self.bound: dict[str, list[ast.stmt]] = {}
        for node in self.tree.body:
            for name in bound_names(node):
                self.bound.setdefault(name, []).append(node)

    def extract(self) -> CheckFile:
        marked = [(n, m) for n in self.tree.body if isinstance(n, ast.FunctionDef) and (m := _mark(n))]
        shown = [n for n, mark in marked if mark == "public"]
        kept = self._with_what_they_use(shown)
        for node in kept:
            self._may_be_shipped(node)
        used = names_in(n for n in kept if not isinstance(n, (ast.Import, ast.ImportFrom)))
        pieces = [self._piece(node, used) for node in self.tree.body if node in kept]
        source = _join(pieces) if shown else ""
        for name, line in undefined(source):
            raise CourseError(
                self.path,
                name,
                f"public checks use it (`{line}`), but no plain statement at the top of the file defines it",
                "define it there, not inside `if`, `try` or a loop, and not by `import *`",
            )
        return CheckFile(
            name=self.path.name,
            source=source,
            checks=tuple(node.name for node in shown),
            hidden=tuple(n.name for n, mark in marked if mark == "hidden"),
            sentences=frozenset(s for node in kept for s in _sentences(node)),
        )

    def _with_what_they_use(self, checks: list[ast.FunctionDef]) -> set[ast.stmt]:
        """The checks, and whatever of the module they refer to, directly or not."""
        kept: set[ast.stmt] = set()
        waiting: list[ast.stmt] = [*checks]
        if checks:
            waiting += self.bound.get("pytestmark", [])
        while waiting:
            node = waiting.pop()
            if node in kept:
                continue
            kept.add(node)
            used = names_in([node])
            if isinstance(node, ast.FunctionDef):
                used |= {a.arg for a in _arguments(node)}  # fixtures are asked for by name
            for name in used - set(bound_names(node)):
                waiting += self.bound.get(name, [])
        return kept

    def _may_be_shipped(self, node: ast.stmt) -> None:
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            strange = set(imported_from(node)) - MAY_IMPORT
            inside = isinstance(node, ast.ImportFrom) and (node.module or "").startswith("autograder")
            if strange or (inside and getattr(node, "module", "") != ENGINE):
                raise CourseError(
                    self.path,
                    f"line {node.lineno}",
                    f"a public check uses `{ast.unparse(node)}`, which students do not have",
                    f"a public check may import numpy, scipy, matplotlib, pytest, math and {ENGINE}",
                )
        if isinstance(node, ast.FunctionDef):
            if any(a.arg == "reference" for a in _arguments(node)):
                raise CourseError(
                    self.path,
                    node.name,
                    "a public check, or a helper of one, asks for `reference`, which students do not have",
                    "compare with literals, limits or symmetries, or make the check hidden",
                )
            if _mark(node) == "hidden":
                raise CourseError(
                    self.path, node.name, "a public check uses this hidden check", "put what both need into a helper"
                )

    def _piece(self, node: ast.stmt, used: set[str]) -> tuple[ast.stmt, str]:
        """The text of a statement, without what only hidden checks or authors need of it."""
        if isinstance(node, ast.ImportFrom):
            names = [a for a in node.names if (a.asname or a.name) in used or a.name == "annotations"]
            return node, ast.unparse(ast.ImportFrom(node.module, names, node.level))
        text = cut(self.lines, node)
        doc = ast.get_docstring(node) if isinstance(node, ast.FunctionDef) else None
        if doc is None or "\n\n" not in doc or not isinstance(node, ast.FunctionDef):
            return node, text
        quoted = node.body[0]
        above = "\n".join(self.lines[first_line(node) - 1 : quoted.lineno - 1])
        below = "\n".join(self.lines[(quoted.end_lineno or quoted.lineno) : node.end_lineno])
        summary = "\n".join(" " * quoted.col_offset + line for line in f'"""{_first(doc)}"""'.splitlines())
        comments = text[: text.index(above)]
        return node, f"{comments}{above}\n{summary}\n{below}"


def _mark(node: ast.FunctionDef) -> str:
    """ "public" or "hidden" as the decorators of a check say; "" for a function that is no check."""
    called = [_name(decorator.func) for decorator in node.decorator_list if isinstance(decorator, ast.Call)]
    return next((name for name in called if name in ("public", "hidden")), "")


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _arguments(node: ast.FunctionDef) -> list[ast.arg]:
    return [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]


def _first(docstring: str) -> str:
    """The first paragraph of a docstring."""
    return docstring.strip().split("\n\n")[0]


def _sentences(node: ast.stmt) -> Iterator[str]:
    """The texts in some code that a catalogue may translate: strings, and first paragraphs on one line."""
    for part in ast.walk(node):
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            yield part.value
            yield " ".join(_first(part.value).split())


def _join(pieces: list[tuple[ast.stmt, str]]) -> str:
    """Statements as a module: functions and classes with two blank lines around, the rest as it comes."""
    out: list[str] = []
    before: ast.stmt | None = None
    for node, text in pieces:
        if before is not None:
            imports = (ast.Import, ast.ImportFrom)
            blocks = (ast.FunctionDef, ast.ClassDef)
            if isinstance(node, blocks) or isinstance(before, blocks):
                out.append("\n\n")
            elif isinstance(node, imports) != isinstance(before, imports) or isinstance(before, ast.Expr):
                out.append("\n")
        out.append(text + "\n")
        before = node
    return "".join(out)
