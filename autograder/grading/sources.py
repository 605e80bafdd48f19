"""The code of submissions as it was taken in, kept in the gradebook for what reads code: style, likeness.

It is text and stays text: nothing that reads it from here runs it.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence

from autograder.sandbox import Cell

_TABLE = """CREATE TABLE IF NOT EXISTS source (
    submission INTEGER PRIMARY KEY REFERENCES submission, cells TEXT NOT NULL) STRICT"""


def create(db: sqlite3.Connection) -> None:
    """Make the table where there is none; a book of an earlier version gets it when it is opened."""
    db.execute(_TABLE)


def keep(db: sqlite3.Connection, submission: int, cells: Sequence[Cell]) -> None:
    """Keep a submission's code; what is there already stays."""
    plain = json.dumps([[cell.label, cell.source] for cell in cells], ensure_ascii=True)  # lone surrogates survive
    db.execute("INSERT OR IGNORE INTO source VALUES (?, ?)", (submission, plain))


def everyone(db: sqlite3.Connection) -> Iterator[tuple[str, tuple[Cell, ...]]]:
    """(student, code) of everybody on the roll whose code is known, in the order of the roll."""
    rows = db.execute("SELECT student, cells FROM roll JOIN source USING (submission) ORDER BY position, student")
    for student, plain in rows:
        yield student, _cells(plain)


def of(db: sqlite3.Connection, submission: int) -> tuple[Cell, ...]:
    """The code of one submission, () where it is not known."""
    row = db.execute("SELECT cells FROM source WHERE submission = ?", (submission,)).fetchone()
    return _cells(row[0]) if row else ()


def _cells(plain: str) -> tuple[Cell, ...]:
    return tuple(Cell(source, label) for label, source in json.loads(plain))
