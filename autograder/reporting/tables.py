"""grades.csv: one row for each student, one column for each question, nothing that a spreadsheet would run."""

from __future__ import annotations

import csv
import io
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from autograder.course import Assignment
from autograder.grading.gradebook import Record
from autograder.grading.score import earned_by_question, total
from autograder.grading.sheet import harmless


def grades_csv(assignment: Assignment, records: Iterable[Record]) -> str:
    """The table as text.

    Questions that a TA reads, and whatever the grader itself failed at, are empty cells:
    they are not known, which is not a zero. A refused submission earned nothing.
    """
    sink = io.StringIO()
    table = csv.writer(sink, lineterminator="\n")
    table.writerow(["student", "score", "max_score", *(q.id for q in assignment.questions)])
    for record in records:
        earned = earned_by_question(assignment, record.verdicts)
        score = total(assignment, earned)
        unknown = {v.check.question for v in record.errors}
        table.writerow(
            [
                harmless(record.student),
                "" if unknown else f"{score.score:g}",
                f"{score.max_score:g}",
                *(f"{earned[q.id]:g}" if q.id in earned and q.id not in unknown else "" for q in assignment.questions),
            ]
        )
    return sink.getvalue()


def write_whole(path: Path, text: str) -> None:
    """Write a file so that nobody ever sees half of it."""
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=path.suffix)
    try:
        with open(descriptor, "w", encoding="utf-8", errors="replace", newline="") as file:
            file.write(text)
        os.chmod(name, 0o644)
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
