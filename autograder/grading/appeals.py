"""What students ask once they have read their feedback: that somebody look at one answer again.

An appeal is noted by a TA, to whom it came by mail or in person; it is open until somebody replies. The mark stands
meanwhile, whoever replies changes it or leaves it. Both sides are on the student's page, and in the log of marks.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime

TABLE = """CREATE TABLE IF NOT EXISTS appeal (
    id INTEGER PRIMARY KEY, student TEXT NOT NULL, question TEXT NOT NULL,
    words TEXT NOT NULL, who TEXT NOT NULL, at TEXT NOT NULL,
    reply TEXT NOT NULL DEFAULT '', replied_by TEXT NOT NULL DEFAULT '', replied_at TEXT) STRICT"""


@dataclass(frozen=True)
class Appeal:
    """One wish for another look: the student's words, who noted them, and what was replied."""

    id: int
    student: str
    question: str
    words: str
    who: str
    at: datetime
    reply: str = ""
    replied_by: str = ""
    replied_at: datetime | None = None

    @property
    def open(self) -> bool:
        """Whether nobody has replied yet."""
        return self.replied_at is None


class Replied(Exception):
    """Somebody replied meanwhile; `theirs` is what stands."""

    def __init__(self, theirs: Appeal) -> None:
        super().__init__(f"{theirs.replied_by} replied meanwhile")
        self.theirs = theirs


def note(db: sqlite3.Connection, student: str, question: str, words: str, who: str, at: datetime) -> Appeal:
    """Keep a new one."""
    row = (student, question, words, who, at.isoformat())
    cursor = db.execute("INSERT INTO appeal (student, question, words, who, at) VALUES (?, ?, ?, ?, ?)", row)
    return Appeal(int(cursor.lastrowid or 0), student, question, words, who, at)


def close(db: sqlite3.Connection, number: int, student: str, question: str, reply: str, who: str, at: datetime) -> None:
    """Keep a reply; KeyError where nothing was asked, Replied where somebody else was faster."""
    found = next((a for a in read(db, question) if a.id == number and a.student == student), None)
    if found is None:
        raise KeyError(number)
    if not found.open:
        raise Replied(found)
    db.execute(
        "UPDATE appeal SET reply = ?, replied_by = ?, replied_at = ? WHERE id = ?", (reply, who, at.isoformat(), number)
    )


def read(db: sqlite3.Connection, question: str) -> list[Appeal]:
    """All that was asked about one question, the oldest first."""
    rows = db.execute(
        "SELECT id, student, question, words, who, at, reply, replied_by, replied_at FROM appeal"
        " WHERE question = ? ORDER BY id",
        (question,),
    )
    return [
        Appeal(number, student, asked, words, who, _time(at), reply, by, _time(replied) if replied else None)
        for number, student, asked, words, who, at, reply, by, replied in rows
    ]


_time = datetime.fromisoformat
