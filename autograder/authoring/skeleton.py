"""From the reference's syntax tree to what students start from: signatures and docstrings, never bodies.

The text of every part is cut out of the source, so that a docstring reaches the
students exactly as it was written. Names with a leading underscore stay here.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass

from autograder.authoring.pages import render
from autograder.authoring.undefined import undefined
from autograder.course import Assignment
from autograder.errors import CourseError
from autograder.reading import lines_of, parse

ALWAYS = frozenset({"numpy", "matplotlib", "mpl_toolkits", "__future__"})
"""Imports that every skeleton keeps: whoever writes an answer needs them."""

WHERE_USED = frozenset({"scipy"}) | sys.stdlib_module_names
"""Imports kept only where students receive a use of them: another one would tell the method."""

Function = ast.FunctionDef


@dataclass(frozen=True)
class Stub:
    """A function as students receive it: its signature and docstring as written."""

    name: str
    head: str
    indent: str

    @property
    def source(self) -> str:
        """The function without its body; calling it says that it waits to be written."""
        return f'{self.head}\n{self.indent}raise NotImplementedError("{self.name} is yours to write")'


@dataclass(frozen=True)
class Skeleton:
    """All that students see of a reference module, as source text."""

    docstring: str
    imports: str
    constants: str
    given: Mapping[str, str]
    stubs: Mapping[str, Stub]


def read_skeleton(assignment: Assignment) -> Skeleton:
    """The skeleton of an assignment's reference; CourseError where the two do not fit each other."""
    return _Reader(assignment).read()


def first_line(node: ast.stmt) -> int:
    """The first line of a statement (from 1), its decorators included."""
    decorators: list[ast.expr] = getattr(node, "decorator_list", [])
    return min([node.lineno, *(d.lineno for d in decorators)])


def cut(lines: list[str], node: ast.stmt) -> str:
    """The whole lines of a statement, with the comments that stand directly above it."""
    start = first_line(node)
    while start > 1 and lines[start - 2].startswith("#") and not is_banner(lines[start - 2]):
        start -= 1
    return "\n".join(lines[start - 1 : node.end_lineno])


def is_banner(line: str) -> bool:
    """Whether a comment only divides a file into parts."""
    return any(rule in line for rule in ("---", "===", "###"))


def names_in(nodes: Iterable[ast.AST | None]) -> set[str]:
    """All names that some syntax reads."""
    return {n.id for node in nodes if node for n in ast.walk(node) if isinstance(n, ast.Name)}


def bound_names(node: ast.stmt) -> list[str]:
    """The names that a statement of a module binds."""
    match node:
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            return [node.name]
        case ast.Import() | ast.ImportFrom():
            return [(a.asname or a.name).partition(".")[0] for a in node.names]
        case ast.Assign():
            return [n.id for t in node.targets for n in ast.walk(t) if isinstance(n, ast.Name)]
        case ast.AnnAssign(target=ast.Name(id=name)):
            return [name]
    return []


def imported_from(node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    """The top-level packages that an import names."""
    if isinstance(node, ast.ImportFrom):
        yield (node.module or "").partition(".")[0]
    else:
        yield from (alias.name.partition(".")[0] for alias in node.names)


class _Reader:
    def __init__(self, assignment: Assignment) -> None:
        self.assignment, self.path = assignment, assignment.reference
        self.text, self.tree = parse(self.path)
        self.lines = lines_of(self.text)
        self.functions = {n.name: n for n in self.tree.body if isinstance(n, Function)}
        self.bound = {name: node for node in self.tree.body for name in bound_names(node)}

    def read(self) -> Skeleton:
        stubs = {name: self._stub(name) for name in self.assignment.functions}
        given = {name: self._given(name) for name in self.assignment.given}
        constants = [n for n in self.tree.body if self._is_constant(n)]
        needed = self._needed(constants)
        return Skeleton(
            docstring=self._docstring(),
            imports=self._imports(needed),
            constants=self._paragraphs(constants),
            given=given,
            stubs=stubs,
        )

    def _alone(self, node: ast.stmt, last: int) -> None:
        """CourseError where another statement stands on the lines of this one, and would leave with it."""
        lines = range(first_line(node), last + 1)
        inside = getattr(node, "body", [])[:1]
        for other in (*self.tree.body, *getattr(node, "body", [])[1:]):
            if other is not node and other not in inside and {first_line(other), other.end_lineno} & {*lines}:
                raise self._error(
                    f"line {other.lineno}",
                    "two statements share a line that students receive",
                    "give each a line of its own",
                )

    def _docstring(self) -> str:
        if ast.get_docstring(self.tree) is None:
            raise self._error("", "the module has no docstring", "say what it is about; students receive it")
        self._alone(self.tree.body[0], self.tree.body[0].end_lineno or 1)
        return cut(self.lines, self.tree.body[0])

    def _stub(self, name: str) -> Stub:
        node = self.functions.get(name)
        if node is None:
            raise self._error(
                name,
                f"{self.assignment.file.name} asks for it, but the reference has no such function",
                "define it at the top level of the module, or correct the question's `functions`",
            )
        first = node.body[0]
        if ast.get_docstring(node) is None or first.lineno == node.lineno:
            raise self._error(
                name, "the function has no docstring", "students receive it: say what goes in and what comes out"
            )
        self._alone(node, first.end_lineno or first.lineno)
        head = "\n".join(self.lines[node.lineno - 1 : first.end_lineno])
        return Stub(name, head, " " * first.col_offset)

    def _given(self, name: str) -> str:
        if name in self.assignment.functions:
            raise CourseError(
                self.assignment.file,
                "given",
                f"{name!r} is asked for as well",
                "take it out of one: students would get its body",
            )
        node = self.bound.get(name)
        if not isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            raise self._error(
                name,
                "`given` names it, but the reference does not define it",
                "define it there as a function or class, or take it out of `given`",
            )
        self._alone(node, first_line(node))
        return cut(self.lines, node)

    def _is_constant(self, node: ast.stmt) -> bool:
        names = bound_names(node) if isinstance(node, (ast.Assign, ast.AnnAssign)) else []
        return bool(names) and all(n.isupper() and not n.startswith("_") for n in names)

    def _needed(self, constants: list[ast.stmt]) -> set[str]:
        """The module's names that the parts which students receive refer to; all must be received, too."""
        parts: list[ast.AST | None] = [*constants, *(self.bound[name] for name in self.assignment.given)]
        for name in self.assignment.functions:
            parts += [self.functions[name].args, self.functions[name].returns]
        needed = names_in(parts) & self.bound.keys()
        received = {n for c in constants for n in bound_names(c)} | {*self.assignment.given}
        for name in sorted(needed - received - self.assignment.functions.keys()):
            if not isinstance(self.bound[name], (ast.Import, ast.ImportFrom)):
                raise self._error(
                    name,
                    "a constant, a signature or a given function uses it, but students do not receive it",
                    "list it in `given`, make it an UPPER_CASE constant, or do without it there",
                )
        return needed

    def _paragraphs(self, nodes: list[ast.stmt]) -> str:
        """Statements one below the other; a blank line where there is one between them in the reference."""
        out, end = "", None
        for node in nodes:
            self._alone(node, node.end_lineno or node.lineno)
            text = cut(self.lines, node)
            start = (node.end_lineno or 0) - text.count("\n")
            out += ("\n" if end is not None and start > end + 1 else "") + text + "\n"
            end = node.end_lineno
        return out.rstrip("\n")

    def _imports(self, needed: set[str]) -> str:
        kept = []
        for node in self.tree.body:
            if not isinstance(node, (ast.Import, ast.ImportFrom)):
                continue
            sources = set(imported_from(node))
            used = needed.intersection(bound_names(node))
            if sources <= ALWAYS or (used and sources <= WHERE_USED):
                kept.append(cut(self.lines, node))
            elif used:
                raise self._error(
                    ", ".join(sorted(used)),
                    "students receive a use of it, but their requirements do not hold it",
                    "do without it in constants, signatures and given functions",
                )
        return "\n".join(kept)

    def _error(self, key: str, problem: str, remedy: str = "") -> CourseError:
        return CourseError(self.path, key, problem, remedy)


def skeleton_source(assignment: Assignment) -> str:
    """The .py file that students start from."""
    return render_skeleton(assignment, read_skeleton(assignment))


def render_skeleton(assignment: Assignment, skeleton: Skeleton) -> str:
    """The same, from a skeleton that has been read."""
    source = render(assignment.root, "release/skeleton.py.j2", assignment=assignment, skeleton=skeleton)
    with suppress(SyntaxError):  # of the template; the release tells it
        for name, line in undefined(source):
            raise CourseError(
                assignment.reference,
                name,
                f"students receive a use of it (`{line}`), but not the name itself",
                "define it by a plain statement at the top level, as an UPPER_CASE constant or a function in `given`",
            )
    return source
