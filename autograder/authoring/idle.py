"""Lines of checks that look and do not judge: a comparison without `assert`, an `assert` of what is always true.

The reference passes such a check, and so does every answer: no run of it can tell.
"""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator

import autograder.checking
from autograder.course import Assignment
from autograder.reading import parse

COMPARATORS = frozenset(
    name
    for name, asked in vars(autograder.checking).items()
    if inspect.isfunction(asked) and inspect.signature(asked).return_annotation in ("Comparison", "bool")
)
"""What answers with true or false; `array` and `number`, which raise, may stand alone."""


def idle_lines(assignment: Assignment) -> Iterator[tuple[str, int, str]]:
    """(file, line, code) of each."""
    for path in assignment.check_files:
        _, tree = parse(path)
        for node in ast.walk(tree):
            if _forgotten(node) or _always_true(node):
                assert isinstance(node, ast.stmt)
                yield path.name, node.lineno, ast.unparse(node).split("\n")[0]


def _forgotten(node: ast.AST) -> bool:
    if not isinstance(node, ast.Expr) or not isinstance(node.value, (ast.Call, ast.Compare)):
        return False
    if isinstance(node.value, ast.Compare):
        return True
    called = node.value.func
    return (called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")) in COMPARATORS


def _always_true(node: ast.AST) -> bool:
    """assert (close(a, b), "why"): a tuple, which is true however the comparison ends."""
    return isinstance(node, ast.Assert) and isinstance(node.test, ast.Tuple) and bool(node.test.elts)
