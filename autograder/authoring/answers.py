"""Known-wrong and known-right answers: what an assignment's checks are tried on.

    assignments/<id>/answers/wrong/<name>.py    must lose points in the checks it names in LOSES
    assignments/<id>/answers/right/<name>.py    must lose none

Each file holds only what differs from the reference, to whose source it is appended.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path

from autograder.course import Assignment
from autograder.errors import CourseError


@dataclass(frozen=True)
class Answer:
    """A sample answer: its name, what it does, the checks it must lose (none for a right one), its source."""

    name: str
    about: str
    loses: tuple[str, ...]
    source: str
    file: Path


def wrong_answers(assignment: Assignment) -> list[Answer]:
    """The known-wrong answers, by name; CourseError where one does not say what it loses."""
    answers = [_read(assignment, path) for path in _files(assignment, "wrong")]
    for answer in answers:
        if not answer.loses:
            raise CourseError(answer.file, "LOSES", "a wrong answer names no check that it must lose",
                              'add LOSES = ["test_..."] after the docstring')  # fmt: skip
    return answers


def right_answers(assignment: Assignment) -> list[Answer]:
    """The known-right answers, by name."""
    return [_read(assignment, path) for path in _files(assignment, "right")]


def _files(assignment: Assignment, kind: str) -> list[Path]:
    return sorted((assignment.folder / "answers" / kind).glob("*.py"))


def _read(assignment: Assignment, path: Path) -> Answer:
    text = path.read_text(encoding="utf-8")
    try:
        tree = ast.parse(text)
    except SyntaxError as error:
        raise CourseError(path, f"line {error.lineno}", f"not Python: {error.msg}") from None
    about = " ".join((ast.get_docstring(tree) or "").split("\n\n")[0].split())
    if not about:
        raise CourseError(path, "", "no docstring", "say in one sentence what this answer does")
    loses: tuple[str, ...] = ()
    for node in tree.body:
        if isinstance(node, ast.Assign) and [ast.unparse(t) for t in node.targets] == ["LOSES"]:
            try:
                loses = tuple(str(name) for name in ast.literal_eval(node.value))
            except (ValueError, TypeError):
                raise CourseError(path, "LOSES", "not a list of names of checks") from None
    reference = assignment.reference.read_text(encoding="utf-8")
    return Answer(path.stem, about, loses, f"{reference}\n\n\n{text}", path)
