"""The mutants of an assignment: its reference with one mistake each."""

from __future__ import annotations

import ast
import difflib
import hashlib
import re
import warnings
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from types import CodeType

import libcst as cst
from libcst.metadata import CodeRange, MetadataWrapper, PositionProvider

from autograder.authoring.mutation.fair import preparing_looks, untouched, whole_only
from autograder.authoring.mutation.operators import OPERATORS, dropped_call
from autograder.authoring.mutation.reach import own_question, questions_reached, uses
from autograder.course import Assignment
from autograder.reading import lines_of, parse


@dataclass(frozen=True)
class Mutant:
    """One mistake in one function of the reference.

    `before` and `after` are the changed statements without comments and layout; with `function` and `count`
    (which of several equal changes in the function) they name the mutant for good, wherever its line moves.
    `question` asks for the function, or is the nearest that uses it; `others` feel the mistake, too.
    """

    function: str
    operator: str
    before: str
    after: str
    count: int
    line: int
    source: str
    question: str
    others: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """A short name that outlives edits elsewhere in the reference."""
        text = "\0".join((self.function, self.before, self.after, str(self.count)))
        return hashlib.sha256(text.encode()).hexdigest()[:12]

    def diff(self, original: str) -> str:
        """What differs from the reference, as a unified diff without its head."""
        lines = difflib.unified_diff(original.splitlines(), self.source.splitlines(), n=1, lineterm="")
        return "\n".join(list(lines)[2:])


@dataclass(frozen=True)
class Mutants:
    """What could be made: the mutants, and how many changes were no change at all or made twice."""

    mutants: tuple[Mutant, ...]
    same_code: int = 0
    duplicates: int = 0


def mutants_of(assignment: Assignment) -> Mutants:
    """Every mutant of an assignment's reference, in the order of its lines."""
    source, tree = parse(assignment.reference)
    reached = questions_reached(assignment, uses(tree))
    drawing = {name for name, question in assignment.functions.items() if question.kind == "figure"}
    made: list[Mutant] = []
    same = twice = 0
    for definition in _definitions(source, _mutable(assignment, tree, reached), drawing, _imported(tree)):
        name = definition.name
        original = ast.parse(definition.text).body[0]
        known = {_code(original)}
        changes = Counter[tuple[str, str]]()
        question = own_question(assignment, name, reached[name])
        others = tuple(q for q in reached[name] if q != question)
        for operator, line, text in definition.changes():
            mutated = _parsed(text)
            if mutated is None:  # what came out is not Python
                continue
            compiled = _code(mutated)
            if compiled in known:
                same, twice = same + (compiled == _code(original)), twice + (compiled != _code(original))
                continue
            known.add(compiled)
            before, after = _difference(original, mutated)
            changes[before, after] += 1
            whole = source[: definition.start] + text + source[definition.end :]
            made.append(Mutant(name, operator, before, after, changes[before, after], line, whole, question, others))
    return Mutants(tuple(made), same, twice)


def _mutable(assignment: Assignment, tree: ast.Module, reached: dict[str, tuple[str, ...]]) -> set[str]:
    """The definitions that are the student's to write: asked functions and what they use, constants given excepted."""
    names = {name for node in tree.body if (name := _name(node))}
    return {
        name
        for name in names
        if reached[name] and name not in assignment.given and (name.startswith("_") or not name.isupper())
    }


def _name(node: ast.stmt) -> str:
    if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
        return node.name
    if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
        return node.targets[0].id
    return node.target.id if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) else ""


def _imported(tree: ast.Module) -> frozenset[str]:
    """The names that imports bind, at the top or inside functions."""
    imports = (n for n in ast.walk(tree) if isinstance(n, (ast.Import, ast.ImportFrom)))
    return frozenset((a.asname or a.name).partition(".")[0] for n in imports for a in n.names)


def _parsed(text: str) -> ast.stmt | None:
    """The one definition in a text; None where it is not Python."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of Python, about nonsense that mistakes make
        try:
            body = ast.parse(text).body
        except (SyntaxError, ValueError):
            return None
    return body[0] if len(body) == 1 else None


def _code(definition: ast.stmt) -> object:
    """The compiled definition without its line numbers: equal for equal programs after constant folding."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return _bare(compile(ast.Module([definition], []), "", "exec", optimize=2))


def _bare(code: CodeType) -> tuple[object, ...]:
    constants = tuple(_bare(c) if isinstance(c, CodeType) else (type(c).__name__, repr(c)) for c in code.co_consts)
    return code.co_code, constants, code.co_names, code.co_varnames, code.co_freevars, code.co_cellvars


def _difference(before: ast.stmt, after: ast.stmt) -> tuple[str, str]:
    """The statements that differ, in a layout of their own."""
    old, new = ast.unparse(before).splitlines(), ast.unparse(after).splitlines()
    removed, added = [], []
    for line in difflib.ndiff(old, new) if len(old) < 3 else difflib.unified_diff(old, new, n=0, lineterm=""):
        if line.startswith("-") and not line.startswith("---"):
            removed.append(line[1:].strip())
        elif line.startswith("+") and not line.startswith("+++"):
            added.append(line[1:].strip())
    return "\n".join(removed), "\n".join(added)


@dataclass(frozen=True)
class _Definition:
    """A top-level definition of the reference and all changes that operators propose in it."""

    name: str
    text: str
    start: int
    end: int
    line: int
    proposed: tuple[tuple[str, bool, int, int, str], ...]

    def changes(self) -> Iterator[tuple[str, int, str]]:
        """(operator, line in the module, the definition with one change), in the order of the text."""
        for operator, expression, start, end, text in self.proposed:
            start, end = (start, end) if text else self._with_comma(start, end)
            changed = self.text[:start] + text + self.text[end:]
            if expression:  # parentheses only where the meaning needs them
                guarded = f"{self.text[:start]}({text}){self.text[end:]}"
                plain, sure = _parsed(changed), _parsed(guarded)
                if plain is None or (sure is not None and ast.dump(plain) != ast.dump(sure)):
                    changed = guarded
            yield operator, self.line + self.text.count("\n", 0, start), changed

    def _with_comma(self, start: int, end: int) -> tuple[int, int]:
        """The span of an argument together with the comma after it, or else the one before."""
        if after := re.match(r"\s*,\s*", self.text[end:]):
            return start, end + after.end()
        before = re.search(r",\s*$", self.text[:start])
        return (before.start() if before else start), end


def _definitions(source: str, names: set[str], drawing: set[str], imported: frozenset[str]) -> Iterator[_Definition]:
    wrapper = MetadataWrapper(cst.parse_module(source), unsafe_skip_copy=True)
    where = wrapper.resolve(PositionProvider)
    starts = [0]
    for line in lines_of(source):
        starts.append(starts[-1] + len(line) + 1)

    def span(node: cst.CSTNode) -> tuple[int, int]:
        found = where[node]
        assert isinstance(found, CodeRange)
        return starts[found.start.line - 1] + found.start.column, starts[found.end.line - 1] + found.end.column

    for statement in wrapper.module.body:
        name = _cst_name(statement)
        if name not in names:
            continue
        collector = _Collector(statement, name in drawing, imported)
        statement.visit(collector)
        first, last = span(statement)
        proposed = []
        for operator, node, text in collector.found:
            begin, end = span(node)
            proposed.append((operator, isinstance(node, cst.BaseExpression), begin - first, end - first, text))
        proposed.sort(key=lambda change: change[2])
        number = source.count("\n", 0, first) + 1
        yield _Definition(name, source[first:last], first, last, number, tuple(proposed))


def _cst_name(statement: cst.CSTNode) -> str:
    if isinstance(statement, (cst.FunctionDef, cst.ClassDef)):
        return statement.name.value
    first = statement.body[0] if isinstance(statement, cst.SimpleStatementLine) else None
    target = first.targets[0].target if isinstance(first, cst.Assign) else getattr(first, "target", None)
    return target.value if isinstance(first, (cst.Assign, cst.AnnAssign)) and isinstance(target, cst.Name) else ""


class _Collector(cst.CSTVisitor):
    """Walks through a definition and asks every operator what might go wrong at each node."""

    def __init__(self, definition: cst.CSTNode, drawing: bool, imported: frozenset[str]) -> None:
        super().__init__()
        self._imported = imported
        self.found: list[tuple[str, cst.CSTNode, str]] = []
        self._drawing = drawing
        self._looks = preparing_looks(definition) if drawing else frozenset()

    def on_visit(self, node: cst.CSTNode) -> bool:
        if node in self._looks or untouched(node, self._drawing):
            return False
        for operator in OPERATORS:
            edits = dropped_call(node, self._imported) if operator is dropped_call else operator(node)
            for edit in edits:
                part, text = (node, edit) if isinstance(edit, str) else edit
                self.found.append((operator.__name__.replace("_", "-"), part, text))
        return not whole_only(node)
