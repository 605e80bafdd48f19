"""The record that is kept in the docs: the score of every assignment, and the mistakes known to be missed.

docs/mutation.json     numbers and the keys of survivors, by assignment
docs/mutation.md       the same for people, made from templates/mutation/mutation.md.j2
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from autograder.authoring.mutation.report import MutationReport
from autograder.authoring.pages import render
from autograder.course import Course
from autograder.errors import CourseError

DATA, PAGE = "mutation.json", "mutation.md"

Record = dict[str, dict[str, Any]]


def read_record(folder: Path) -> Record:
    """The numbers in a folder's mutation.json, by kind ("mutants", "answers") and assignment."""
    path = folder / DATA
    if not path.is_file():
        return {}
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise CourseError(path, "", f"not JSON: {error}", "delete it, and write it anew with --write") from None
    return {kind: dict(numbers) for kind, numbers in found.items()}


def write_record(course: Course, folder: Path, kind: str, numbers: Mapping[str, Any]) -> None:
    """Put these assignments' numbers in the place of older ones, and make the page anew."""
    record = read_record(folder)
    merged = {**record.get(kind, {}), **numbers}
    record[kind] = {assignment.id: merged[assignment.id] for assignment in course if assignment.id in merged}
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps(dict(sorted(record.items())), ensure_ascii=False, indent=1)
    (folder / DATA).write_text(text + "\n", encoding="utf-8")
    page = render(course.root, "mutation/mutation.md.j2", course=course, record=record)
    (folder / PAGE).write_text(page, encoding="utf-8")


def numbers_of(reports: Iterable[MutationReport]) -> dict[str, Any]:
    """What is kept of reports."""
    return {report.assignment.id: _numbers(report) for report in reports}


def _numbers(report: MutationReport) -> dict[str, Any]:
    plain = report.to_plain()
    kept = ("mutants", "population", "killed", "killed_by", "survived", "equivalent", "same_code", "score")
    return {
        **{name: plain[name] for name in kept},
        "thin": [row.question for row in report.by_question() if row.thin],
        "survivors": {o.mutant.key: f"{o.mutant.function}: {o.mutant.after}" for o in report.of("survived")},
    }
