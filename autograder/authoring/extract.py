"""The public checks, cut out of an assignment's test files with what they use, and with nothing else.

A test file mixes public and hidden checks. What students receive is found by
following names from the public checks: imports, constants, helpers, fixtures.
The file's own docstring, and paragraphs of a check's docstring after the first, are notes
between authors and stay here.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from autograder.authoring.skeleton import (
    bound_names,
    cut,
    first_line,
    imported_from,
    names_in,
    parse,
)
from autograder.course import Assignment
from autograder.errors import CourseError

MAY_IMPORT = frozenset({"numpy", "scipy", "matplotlib", "pytest", "math", "__future__", "autograder"})
"""What a public check may import: no more than students have installed."""

ENGINE = "autograder.checking"
"""The one package of the engine that students receive for use in checks."""


@dataclass(frozen=True)
class CheckFile:
    """The public part of one test file.

    `checks` maps a public check to its question, `hints` to the hint it names;
    `hidden` are the checks that stay. `sentences` are all texts in it that may
    be shown to somebody, and so need a translation.
    """

    name: str
    source: str
    checks: Mapping[str, str]
    hints: frozenset[str]
    hidden: tuple[str, ...]
    sentences: frozenset[str] = field(repr=False)


def public_checks(assignment: Assignment) -> tuple[CheckFile, ...]:
    """The public part of each test file of an assignment, in the order of the files."""
    return tuple(_TestFile(path).extract() for path in assignment.check_files)


class _TestFile:
    def __init__(self, path: Path) -> None:
        self.path = path
        self.text, self.tree = parse(path)
        self.lines = self.text.splitlines()
        self.bound: dict[str, list[ast.stmt]] = {}
        for node in self.tree.body:
            for name in bound_names(node):
                self.bound.setdefault(name, []).append(node)

    def extract(self) -> CheckFile:
        marked = [(n, m) for n in self.tree.body if isinstance(n, ast.FunctionDef) and (m := _mark(n))]
        shown = [(n, m) for n, m in marked if m.visible]
        kept = self._with_what_they_use([n for n, _ in shown])
        for node in kept:
            self._may_be_shipped(node)
        used = names_in(n for n in kept if not isinstance(n, (ast.Import, ast.ImportFrom)))
        pieces = [self._piece(node, used) for node in self.tree.body if node in kept]
        return CheckFile(
            name=self.path.name,
            source=_join(pieces) if shown else "",
            checks={node.name: mark.question or self._question_of_file() for node, mark in shown},
            hints=frozenset(mark.hint for _, mark in shown if mark.hint),
            hidden=tuple(n.name for n, m in marked if not m.visible),
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
            if (mark := _mark(node)) and not mark.visible:
                raise CourseError(self.path, node.name, "a public check uses this hidden check")

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

    def _question_of_file(self) -> str:
        for node in self.bound.get("pytestmark", []):
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and _name(call.func) == "question":
                    return str(ast.literal_eval(call.args[0]))
        raise CourseError(
            self.path, "pytestmark", "the checks do not say their question", 'write pytestmark = question("<id>")'
        )


@dataclass(frozen=True)
class _Mark:
    visible: bool
    question: str
    hint: str


def _mark(node: ast.FunctionDef) -> _Mark | None:
    """What the decorators of a check say; None for a function that is no check."""
    visible: bool | None = None
    question = hint = ""
    for decorator in node.decorator_list:
        if not isinstance(decorator, ast.Call):
            continue
        match _name(decorator.func):
            case "public" | "hidden" as kind:
                visible = kind == "public"
                hint = next((str(ast.literal_eval(k.value)) for k in decorator.keywords if k.arg == "hint"), "")
            case "question":
                question = str(ast.literal_eval(decorator.args[0]))
    return None if visible is None else _Mark(visible, question, hint)


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
