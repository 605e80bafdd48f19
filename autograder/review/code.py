"""A student's code for reading: what a question asked for first, then all of it. Nothing here runs it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence

from autograder.grading.source import forget, parse
from autograder.reporting.terminal import stripped
from autograder.sandbox import Cell

_TEXT = 200_000

Excerpt = tuple[str, str]
"""(where it stands, code)"""


def excerpts(cells: Sequence[Cell], functions: Sequence[str]) -> tuple[tuple[Excerpt, ...], tuple[Excerpt, ...]]:
    """The definitions of `functions`, and everything.

    A definition is cut out of Python that can be parsed, with its decorators; of anything else (a syntax error, another
    language) the first cell or file that defines it by the look of it is shown whole.
    """
    asked = tuple(found for name in functions if (found := _definition(cells, name)))
    forget()
    return tuple(dict.fromkeys(asked)), tuple((cell.label, stripped(cell.source)[:_TEXT]) for cell in cells)


def _definition(cells: Sequence[Cell], name: str) -> Excerpt | None:
    looks = re.compile(rf"^[ \t]*(?:async\s+def|def|function)\b[^\n]*\b{re.escape(name)}\b", re.MULTILINE)
    for cell in reversed(cells):  # the last definition is the one that counts
        if not looks.search(cell.source):
            continue
        lines = cell.source.splitlines(keepends=True)
        spans = [span for span in _spans(cell.source, name) if span[1] <= len(lines)]
        if spans:
            first, last = spans[-1]
            return f"{cell.label}:{first}", stripped("".join(lines[first - 1 : last]))[:_TEXT]
        return cell.label, stripped(cell.source)[:_TEXT]
    return None


def _spans(source: str, name: str) -> Iterator[tuple[int, int]]:
    """First and last line of each definition at the top level."""
    tree = parse(source)
    if tree is None:
        return
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name == name:
            yield min([node.lineno, *(d.lineno for d in node.decorator_list)]), node.end_lineno or node.lineno
