"""What people say about answers, beside what the checks say: kept in the gradebook, changed under versions.

    mark         one for each student and question: rubric items, free deductions, overrides, a comment
    rubric_item  items that TAs added to the rubric of assignment.toml, for reuse
    appeal       what students ask about marks, and the replies (appeals.py)
    mark_log     every change, who made it and when, from what to what; rows are never changed or deleted

A mark is saved with the version it was made from. Where somebody else saved one meanwhile, `Conflict` is
raised with theirs, and what was to be saved is kept in the log: no update is ever lost.
`basis` tells which content of the answer was looked at, so that a mark does not silently pass to another one.
"""

from __future__ import annotations

import json
import math
import secrets
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any

from autograder.checking.verdict import Check
from autograder.course import Question, RubricItem, Text
from autograder.errors import GraderError, NeurogradeError
from autograder.grading import answers, appeals
from autograder.grading.appeals import Appeal
from autograder.grading.book_file import connect
from autograder.grading.gradebook import Gradebook
from autograder.messages import Message

_TABLES = (
    """CREATE TABLE IF NOT EXISTS mark (
        student TEXT NOT NULL, question TEXT NOT NULL, version INTEGER NOT NULL,
        plain TEXT NOT NULL, who TEXT NOT NULL, at TEXT NOT NULL,
        PRIMARY KEY (student, question)) STRICT""",
    """CREATE TABLE IF NOT EXISTS rubric_item (
        id INTEGER PRIMARY KEY, question TEXT NOT NULL, deduct REAL NOT NULL, words TEXT NOT NULL) STRICT""",
    """CREATE TABLE IF NOT EXISTS mark_log (
        id INTEGER PRIMARY KEY, at TEXT NOT NULL, who TEXT NOT NULL, action TEXT NOT NULL,
        student TEXT NOT NULL, question TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL) STRICT""",
    appeals.TABLE,
    """CREATE TRIGGER IF NOT EXISTS mark_log_unchanged BEFORE UPDATE ON mark_log
        BEGIN SELECT RAISE(ABORT, 'the log of marks is never changed'); END""",
    """CREATE TRIGGER IF NOT EXISTS mark_log_undeleted BEFORE DELETE ON mark_log
        BEGIN SELECT RAISE(ABORT, 'the log of marks is never deleted'); END""",
)
WORDS = 20_000
"""Characters that a comment or reason may have."""


@dataclass(frozen=True)
class Deduction:
    """Points taken off one answer for a reason that no rubric item states."""

    points: float
    reason: str


@dataclass(frozen=True)
class Override:
    """The points that a check earns after all, whatever its verdict says, and why."""

    points: float
    reason: str


@dataclass(frozen=True)
class Mark:
    """One person's judgement of one student's answer to one question; counts once it is `done`.

    `items` are ids of rubric items, `overrides` go by check id. `version` 0: nobody has touched the answer yet.
    """

    student: str
    question: str
    items: tuple[str, ...] = ()
    deductions: tuple[Deduction, ...] = ()
    overrides: Mapping[str, Override] = field(default_factory=lambda: MappingProxyType({}))
    comment: str = ""
    done: bool = False
    basis: str = ""
    version: int = 0
    who: str = ""
    at: datetime | None = None

    def to_plain(self) -> dict[str, Any]:
        """What was judged, as JSON data."""
        return {
            "items": list(self.items),
            "deductions": [asdict(d) for d in self.deductions],
            "overrides": {check: asdict(o) for check, o in sorted(self.overrides.items())},
            "comment": self.comment,
            "done": self.done,
            "basis": self.basis,
        }


@dataclass(frozen=True)
class Change:
    """A line of the log; `before` and `after` are plain data, {} where there was nothing."""

    id: int
    at: datetime
    who: str
    action: str
    student: str
    question: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]


class Conflict(NeurogradeError):
    """Somebody saved this mark since it was read; `theirs` is what stands now."""

    def __init__(self, theirs: Mark) -> None:
        super().__init__(f"{theirs.question} was marked meanwhile by {theirs.who}")
        self.theirs = theirs


class Marks:
    """The marks in a gradebook file, through a connection of its own; use as a context manager."""

    def __init__(self, path: Path, patience: float = 30.0) -> None:
        self.path = path
        try:
            self.db, reads_only = connect(path, patience)
            found = {name for (name,) in self.db.execute("SELECT name FROM sqlite_schema")}
            if not {"mark", "rubric_item", "mark_log", "mark_log_undeleted", "answer", "appeal"} <= found:
                with self._all_or_nothing():
                    answers.create(self.db)
                    for statement in _TABLES:
                        self.db.execute(statement)
            if reads_only:
                self.db.execute("PRAGMA query_only = ON")
        except sqlite3.Error as error:
            raise GraderError(f"{path}: the gradebook cannot be opened: {error}") from None

    def __enter__(self) -> Marks:
        return self

    def __exit__(self, *_: object) -> None:
        self.db.close()

    @contextmanager
    def _all_or_nothing(self) -> Iterator[None]:
        self.db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            if self.db.in_transaction:  # a full disk has ended it already
                self.db.execute("ROLLBACK")
            raise
        self.db.execute("COMMIT")

    # Marks -------------------------------------------------------------------------------------------------

    def get(self, student: str, question: str) -> Mark:
        """The mark that stands, or an empty one of version 0."""
        row = self.db.execute(
            "SELECT * FROM mark WHERE student = ? AND question = ?", (student, question)
        ).fetchone()  # fmt: skip
        return _mark(row) if row else Mark(student, question)

    def of_student(self, student: str) -> dict[str, Mark]:
        """Question -> mark, for the questions that somebody has touched."""
        rows = self.db.execute("SELECT * FROM mark WHERE student = ?", (student,))
        return {mark.question: mark for mark in map(_mark, rows)}

    def of_question(self, question: str) -> dict[str, Mark]:
        """Student -> mark, for the students whose answer somebody has touched."""
        rows = self.db.execute("SELECT * FROM mark WHERE question = ?", (question,))
        return {mark.student: mark for mark in map(_mark, rows)}

    def save(self, mark: Mark, who: str) -> Mark:
        """Save a mark over the version it was made from; as it stands then. Conflict where that is not the last."""
        now = datetime.now(UTC)
        with self._all_or_nothing():
            stands = self.get(mark.student, mark.question)
            before = stands.to_plain() if stands.version else {}
            current = stands.version == mark.version
            if current and before == mark.to_plain():
                return stands
            if current:
                self._keep(mark, "marked" if mark.done else "draft", before, who, now)
            else:
                self._log(now, who, "conflict", mark.student, mark.question, before, mark.to_plain())
        if not current:
            raise Conflict(stands)
        return replace(mark, version=mark.version + 1, who=who, at=now)

    def _keep(self, mark: Mark, action: str, before: Mapping[str, Any], who: str, now: datetime) -> None:
        """Write a mark over the version that it carries, and the line of the log that tells of it."""
        plain = mark.to_plain()
        self.db.execute(
            "INSERT OR REPLACE INTO mark VALUES (?, ?, ?, ?, ?, ?)",
            (mark.student, mark.question, mark.version + 1, _json(plain), who, now.isoformat()),
        )
        self._log(now, who, action, mark.student, mark.question, before, plain)

    # Rubric ------------------------------------------------------------------------------------------------

    def added(self, question: str) -> tuple[RubricItem, ...]:
        """Items that TAs added to a question's rubric; an item that deducts nothing is a comment for reuse."""
        rows = self.db.execute("SELECT id, deduct, words FROM rubric_item WHERE question = ? ORDER BY id", (question,))
        return tuple(RubricItem(f"+{number}", deduct, Text(words, words)) for number, deduct, words in rows)

    def add_item(self, question: str, deduct: float, words: str, who: str) -> RubricItem:
        """Add an item to a question's rubric."""
        with self._all_or_nothing():
            # Never the number of an item that was removed: a page that is still open may send it.
            (number,) = self.db.execute(
                "SELECT 1 + max((SELECT coalesce(max(id), 0) FROM rubric_item),"
                " (SELECT count(*) FROM mark_log WHERE action = 'item added'))"
            ).fetchone()
            self.db.execute("INSERT INTO rubric_item VALUES (?, ?, ?, ?)", (number, question, deduct, words))
            item = RubricItem(f"+{number}", deduct, Text(words, words))
            self._log(datetime.now(UTC), who, "item added", "", question, {}, _item(item))
        return item

    def change_item(self, question: str, item_id: str, deduct: float, words: str, who: str) -> RubricItem:
        """Change an added item, for everyone who has it; KeyError where there is none."""
        with self._all_or_nothing():
            old = next((item for item in self.added(question) if item.id == item_id), None)
            if old is None:
                raise KeyError(item_id)
            new = RubricItem(item_id, deduct, Text(words, words))
            if new != old:
                self.db.execute(
                    "UPDATE rubric_item SET deduct = ?, words = ? WHERE id = ?", (deduct, words, int(item_id[1:]))
                )
                self._log(datetime.now(UTC), who, "item changed", "", question, _item(old), _item(new))
        return new

    def remove_item(self, question: str, item_id: str, who: str) -> None:
        """Take an added item out of the rubric, and off every answer that has it; KeyError where there is none."""
        now = datetime.now(UTC)
        with self._all_or_nothing():
            item = next((item for item in self.added(question) if item.id == item_id), None)
            if item is None:
                raise KeyError(item_id)
            self.db.execute("DELETE FROM rubric_item WHERE id = ?", (int(item_id[1:]),))
            self._log(now, who, "item removed", "", question, _item(item), {})
            for mark in self.of_question(question).values():
                if item_id in mark.items:
                    kept = replace(mark, items=tuple(i for i in mark.items if i != item_id))
                    self._keep(kept, "marked" if kept.done else "draft", mark.to_plain(), who, now)

    # Appeals -----------------------------------------------------------------------------------------------

    def appeals(self, question: str) -> list[Appeal]:
        """What students asked about a question, the oldest first."""
        return appeals.read(self.db, question)

    def ask(self, student: str, question: str, words: str, who: str) -> Appeal:
        """Note that a student asks for another look."""
        now = datetime.now(UTC)
        with self._all_or_nothing():
            asked = appeals.note(self.db, student, question, words, who, now)
            self._log(now, who, "asked", student, question, {}, {"asked": words})
        return asked

    def reply(self, number: int, student: str, question: str, words: str, who: str) -> None:
        """Reply to what a student asked; KeyError, or Replied where somebody was faster."""
        now = datetime.now(UTC)
        with self._all_or_nothing():
            appeals.close(self.db, number, student, question, words, who, now)
            self._log(now, who, "replied", student, question, {}, {"reply": words})

    # The log -----------------------------------------------------------------------------------------------

    def _log(self, at: datetime, who: str, action: str, student: str, question: str, before: Any, after: Any) -> None:
        self.db.execute(
            "INSERT INTO mark_log (at, who, action, student, question, before, after) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (at.isoformat(), who, action, student, question, _json(before), _json(after)),
        )

    def log(self, student: str | None = None, question: str | None = None, most: int = -1) -> list[Change]:
        """What was changed, the latest first."""
        rows = self.db.execute(
            "SELECT * FROM mark_log WHERE (?1 IS NULL OR student = ?1) AND (?2 IS NULL OR question = ?2)"
            " ORDER BY id DESC LIMIT ?3",
            (student, question, most),
        )
        return [
            Change(number, datetime.fromisoformat(at), who, action, s, q, json.loads(before), json.loads(after))
            for number, at, who, action, s, q, before, after in rows
        ]

    def secret(self) -> str:
        """A random value of this book: makes orders and addresses that do not give names away."""
        row = self.db.execute("SELECT value FROM facts WHERE name = 'review_secret'").fetchone()
        if row is None:
            fresh = (_json(secrets.token_hex(16)),)
            self.db.execute("INSERT OR IGNORE INTO facts VALUES ('review_secret', ?)", fresh)
            return self.secret()
        return str(json.loads(row[0]))


def marks_of(book: Gradebook, student: str) -> dict[str, Mark]:
    """Question -> mark of one student, drafts (not `done`) included."""
    with Marks(book.path) as marks:
        return marks.of_student(student)


def faults(mark: Mark, question: Question, checks: Sequence[Check], added: Sequence[RubricItem]) -> list[Message]:
    """Why a mark cannot be saved as it is; nothing when it can."""
    found = []
    known = {item.id for item in (*question.rubric, *added)}
    limits = {check.id: check.points for check in checks if check.question == question.id}
    if not known.issuperset(mark.items) or not limits.keys() >= mark.overrides.keys():
        found.append(Message("The rubric or the checks have changed: load the page again."))
    reasons = [d.reason for d in mark.deductions] + [o.reason for o in mark.overrides.values()]
    if not all(reason.strip() for reason in reasons):
        found.append(Message("A free deduction or a changed verdict needs a reason."))
    if not all(0 < d.points <= question.points for d in mark.deductions):
        found.append(Message("A deduction is more than 0 and at most {points} points.", {"points": question.points}))
    for check, override in mark.overrides.items():
        top = limits.get(check, math.inf)
        if not 0 <= override.points <= top:
            found.append(Message("This check can earn 0 to {points} points.", {"points": top}))
    if any(len(words) > WORDS for words in (mark.comment, *reasons)):
        found.append(Message("A comment or reason is longer than {limit} characters.", {"limit": str(WORDS)}))
    return found


def _mark(row: tuple[Any, ...]) -> Mark:
    student, question, version, plain, who, at = row
    said = json.loads(plain)
    return Mark(
        student,
        question,
        tuple(said["items"]),
        tuple(Deduction(**d) for d in said["deductions"]),
        MappingProxyType({check: Override(**o) for check, o in said["overrides"].items()}),
        said["comment"],
        said["done"],
        said["basis"],
        version,
        who,
        datetime.fromisoformat(at),
    )


def _item(item: RubricItem) -> dict[str, Any]:
    return {"id": item.id, "deduct": item.deduct, "text": item.text.en}


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
