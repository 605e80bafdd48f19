"""Written answers as they were handed in, kept in the gradebook for the people who read them.

One answer may consist of several parts: Markdown from a notebook, a PDF, photographs of a page. Nothing here
looks into them; whoever shows them treats them as a stranger's.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Mapping, Sequence

from autograder.grading.model import WrittenAnswer

_TABLE = """CREATE TABLE IF NOT EXISTS answer (
    submission INTEGER NOT NULL REFERENCES submission, question TEXT NOT NULL, part INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('markdown', 'pdf', 'image')), name TEXT NOT NULL,
    sha256 TEXT NOT NULL, content BLOB NOT NULL,
    PRIMARY KEY (submission, question, part)) STRICT"""


def create(db: sqlite3.Connection) -> None:
    """Make the table where there is none; a book of an earlier version gets it when it is opened."""
    db.execute(_TABLE)


def keep(db: sqlite3.Connection, submission: int, written: Mapping[str, Sequence[WrittenAnswer]]) -> None:
    """Keep what a submission answers in writing; what is there already stays."""
    db.executemany(
        "INSERT OR IGNORE INTO answer VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (submission, question, n, part.kind, part.name, hashlib.sha256(part.content).hexdigest(), part.content)
            for question, parts in written.items()
            for n, part in enumerate(parts)
        ],
    )


def read(db: sqlite3.Connection, submission: int, question: str) -> tuple[WrittenAnswer, ...]:
    """The parts of one answer, in order; none where nothing was handed in."""
    rows = db.execute(
        "SELECT kind, content, name FROM answer WHERE submission = ? AND question = ? ORDER BY part",
        (submission, question),
    )
    return tuple(WrittenAnswer(kind, bytes(content), name) for kind, content, name in rows)


def digests(db: sqlite3.Connection, question: str) -> dict[int, str]:
    """Submission -> what tells one content of its answer to a question from another."""
    parts: dict[int, list[str]] = {}
    for submission, name, sha256 in db.execute(
        "SELECT submission, name, sha256 FROM answer WHERE question = ? ORDER BY submission, part", (question,)
    ):
        parts.setdefault(submission, []).append(f"{name} {sha256}")
    return {number: hashlib.sha256("\n".join(found).encode()).hexdigest() for number, found in parts.items()}
