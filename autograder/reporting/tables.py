"""grades.csv: one row for each student, one column for each question, nothing that a spreadsheet would run."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from autograder.course import Assignment
from autograder.grading.gradebook import Record
from autograder.grading.sheet import write_csv
from autograder.grading.standing import Final


def grades_csv(assignment: Assignment, results: Iterable[tuple[Record, Final]]) -> bytes:
    """grades.csv: written questions are in it once a TA has marked them.

    What a TA has yet to read, and whatever the grader itself failed at, are empty cells: they are not known,
    which is not a zero. A refused submission earned nothing.
    """
    rows: list[Sequence[str | float | None]] = [
        ["student", "score", "max_score", *(q.id for q in assignment.questions)]
    ]
    for record, final in results:
        rows.append(
            [record.student, None if final.unknown else final.score.score, final.score.max_score,
             *(final.earned.get(q.id) for q in assignment.questions)]
        )  # fmt: skip
    return write_csv(rows, excel=False)


def write_whole(path: Path, text: str) -> None:
    """Write a text so that nobody ever sees half of it."""
    write_whole_bytes(path, text.encode("utf-8", "replace"))


def write_whole_bytes(path: Path, content: bytes) -> None:
    """Write a file so that nobody ever sees half of it."""
    write_whole_pieces(path, (content,))


def write_whole_pieces(path: Path, pieces: Iterable[bytes]) -> None:
    """The same for what need never be in memory at once."""
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=path.suffix)
    try:
        with open(descriptor, "wb") as file:
            file.writelines(pieces)
        os.chmod(name, 0o644)
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
