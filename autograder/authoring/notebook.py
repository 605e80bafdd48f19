"""The notebook of a release: the skeleton cell by cell, the handout between, otter's checks after each question."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Mapping

from autograder.authoring.handout import Handout
from autograder.authoring.pages import render
from autograder.authoring.skeleton import Skeleton
from autograder.course import Assignment, Language, Question

TOOL = ("otter_ignore",)
"""Tag of cells that run checks; otter and our intake leave them out when grading."""


def notebook_source(
    assignment: Assignment,
    skeleton: Skeleton,
    handouts: Mapping[Language, Handout],
    checked: Collection[str],
) -> str:
    """The .ipynb text; `checked` are the questions that have public checks."""
    book = _Book(assignment.id)
    book.text("introduction", render(assignment.root, "release/notebook_head.md.j2", assignment=assignment,
                                     handouts=handouts))  # fmt: skip
    book.code("otter", f'import otter\n\ngrader = otter.Notebook("{assignment.id}.ipynb")', TOOL)
    parts = (skeleton.docstring, skeleton.imports, skeleton.constants)
    book.code("setup", "\n\n".join(part for part in parts if part))
    for name, source in skeleton.given.items():
        book.code(f"given {name}", source)
    for number, question in enumerate(assignment.questions, 1):
        text = render(
            assignment.root,
            "release/notebook_question.md.j2",
            question=question,
            number=number,
            handouts=handouts,
        )
        book.text(f"question {question.id}", text)
        _answer_cells(book, question, skeleton)
        if question.id in checked:
            book.code(f"check {question.id}", f'grader.check("{question.id}")', TOOL)
    return book.source()


def _answer_cells(book: _Book, question: Question, skeleton: Skeleton) -> None:
    if not question.automatic:
        heading = "**Your answer · 你的答案** (Markdown, LaTeX)"
        book.text(f"answer {question.id}", f"{heading}\n\n<!-- answer: {question.id} -->\n", ("answer", question.id))
    for name in question.functions:
        book.code(f"function {name}", skeleton.stubs[name].source)


class _Book:
    """Cells in order; a cell's id depends on its role alone, so that an edit changes nothing else."""

    def __init__(self, assignment_id: str) -> None:
        self.assignment_id = assignment_id
        self.cells: list[dict[str, object]] = []

    def text(self, role: str, source: str, tags: Collection[str] = ()) -> None:
        """A Markdown cell."""
        self.cells.append(self._cell("markdown", role, source, tags))

    def code(self, role: str, source: str, tags: Collection[str] = ()) -> None:
        """A code cell."""
        self.cells.append(self._cell("code", role, source, tags) | {"execution_count": None, "outputs": []})

    def source(self) -> str:
        """The notebook as JSON text."""
        kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
        document = {
            "cells": self.cells,
            "metadata": {"kernelspec": kernel, "language_info": {"name": "python"}},
            "nbformat": 4,
            "nbformat_minor": 5,
        }
        return json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True) + "\n"

    def _cell(self, kind: str, role: str, source: str, tags: Collection[str]) -> dict[str, object]:
        return {
            "cell_type": kind,
            "id": hashlib.sha256(f"{self.assignment_id} {role}".encode()).hexdigest()[:12],
            "metadata": {"tags": list(tags)} if tags else {},
            "source": source.rstrip("\n").splitlines(keepends=True),
        }
