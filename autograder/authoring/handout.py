"""The handout of an assignment: an introduction and one section for each question, in both languages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from autograder.course import Assignment, Language
from autograder.errors import CourseError
from autograder.reading import read_text

HEADING = re.compile(r"##\s+`?([A-Za-z][A-Za-z0-9_]*)`?(?:\s*|\s*[:：·—–-].*)\Z")
"""`## question_id`, or `## question_id — some words`; the page writes its own title there."""

FENCE = re.compile(r"\s{0,3}(```+|~~~+)")


@dataclass(frozen=True)
class Handout:
    """What students read: `sections` maps a question's id to its text, without the heading."""

    title: str
    introduction: str
    sections: Mapping[str, str]


def read_handout(assignment: Assignment, language: Language) -> Handout:
    """Cut a handout at its `## <question id>` headings; CourseError where one is missing or misplaced."""
    path = assignment.handout(language)
    lines = read_text(path).splitlines()
    ids = [q.id for q in assignment.questions]
    introduction: list[str] = []
    sections: dict[str, list[str]] = {}
    current, fence = introduction, ""
    for line in lines:
        if mark := FENCE.match(line):
            fence = "" if fence and mark[1].startswith(fence) else (fence or mark[1])
        heading = None if fence else HEADING.match(line)
        if heading and heading[1] in ids:
            if heading[1] in sections:
                raise CourseError(path, f"## {heading[1]}", "the section stands twice", "keep one of them")
            current = sections[heading[1]] = []
        else:
            current.append(line)
    _in_order(path, ids, list(sections))
    return Handout(
        assignment.title[language],
        _without_title("\n".join(introduction)),
        {i: "\n".join(text).strip() for i, text in sections.items()},
    )


def _in_order(path: Path, asked: list[str], found: list[str]) -> None:
    for question_id in asked:
        if question_id not in found:
            raise CourseError(path, f"## {question_id}", "the question has no section", "add the heading and its text")
    if found != asked:
        raise CourseError(
            path,
            f"## {next(f for f, a in zip(found, asked, strict=True) if f != a)}",
            "the sections are not in the order of the questions",
            "put them in this order: " + ", ".join(asked),
        )


def _without_title(text: str) -> str:
    """The text without its own `# Title`, which the page writes itself."""
    text = text.strip()
    head, _, rest = text.partition("\n")
    return rest.strip() if head.startswith("# ") else text
