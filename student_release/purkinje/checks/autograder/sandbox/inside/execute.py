"""Running what a student wrote, a failing statement or not: the grader's child and the student's own check alike.

Whoever asks for input(), or for a file that is not here, before the functions has written them all the same.
"""

from __future__ import annotations
import __future__

import ast
import contextlib
import traceback
from collections.abc import Iterator
from types import CodeType
from typing import Any

MAX_ERRORS = 3  # of one cell; those after them mostly come of these


def failures(code: CodeType, source: str, namespace: dict[str, Any]) -> Iterator[BaseException]:
    """Run a cell, or script, to its end; what its first failing statements raised, as it comes."""
    left: CodeType | None = code
    count = 0
    while left is not None:
        try:
            exec(left, namespace)
            return
        except BaseException as error:  # let go of at the end: its frames hold what the code held
            count += 1
            if count <= MAX_ERRORS:
                yield error
            left = _after(left, source, error)


def _after(code: CodeType, source: str, error: BaseException) -> CodeType | None:
    """What stands behind the statement that failed; None where nothing does, or where it cannot be told.

    Whoever leaves, means to; and where memory is gone, more of the same is no help.
    """
    if not isinstance(error, Exception) or isinstance(error, MemoryError):
        return None
    label = code.co_filename
    with contextlib.suppress(Exception):
        for frame, line in traceback.walk_tb(error.__traceback__):
            if frame.f_code.co_name == "<module>" and frame.f_code.co_filename == label:
                tree = ast.parse(source, label)
                tree.body = [statement for statement in tree.body if _first_line(statement) > line]
                future = code.co_flags & __future__.annotations.compiler_flag
                return compile(tree, label, "exec", future, dont_inherit=True) if tree.body else None
    return None


def _first_line(statement: ast.stmt) -> int:
    """Where a statement begins, its decorators included."""
    decorators: list[ast.expr] = getattr(statement, "decorator_list", [])
    return min([statement.lineno, *(decorator.lineno for decorator in decorators)])
