"""What lies on the table: the questions with their progress, the answers to one in order, one answer with its mark."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from autograder.course import Assignment, Question, RubricItem
from autograder.grading import answers, sources
from autograder.grading.appeals import Appeal
from autograder.grading.gradebook import Gradebook, Record
from autograder.grading.marks import Change, Mark, Marks
from autograder.grading.model import WrittenAnswer
from autograder.grading.standing import Final, Marking, bases_of
from autograder.sandbox import Cell

_FILE = re.compile(r"^.*(\.(?:py|ipynb|m|jl))\b", re.IGNORECASE | re.DOTALL)
CLAIM_SECONDS = 300
"""How long the next person is led past an answer that somebody has open."""


@dataclass(frozen=True)
class Entry:
    """One student's answer among all answers to a question; `key` stands for the student in addresses."""

    student: str
    name: str
    key: str
    number: int
    submission: int | None
    answered: bool
    mark: Mark | None
    basis: str
    asked: bool = False
    """Whether the student asks for another look and nobody has replied yet."""

    @property
    def state(self) -> str:
        """done | draft | stale (handed in anew since it was marked) | open | absent (nothing to read)"""
        if self.mark is not None and self.mark.basis != self.basis:
            return "stale" if self.answered else "absent"
        if self.mark is None:
            return "open" if self.answered else "absent"
        return "done" if self.mark.done else "draft"

    @property
    def waits(self) -> bool:
        """Whether somebody should look at it."""
        return self.asked or self.state in ("open", "draft", "stale")


@dataclass(frozen=True)
class Progress:
    """How far a question is: answers handed in, marked, to be looked at, and asked to be looked at again."""

    question: Question
    answered: int
    done: int
    waiting: int
    asked: int


class Desk:
    """The gradebook of one assignment, opened for one request."""

    def __init__(self, assignment: Assignment, book: Gradebook, marks: Marks, anonymous: bool) -> None:
        self.assignment, self.book, self.marks, self.anonymous = assignment, book, marks, anonymous
        self._secret = marks.secret().encode()

    @classmethod
    @contextmanager
    def open(cls, assignment: Assignment, path: Path, anonymous: bool) -> Iterator[Desk]:
        """The desk of a gradebook file."""
        with Gradebook(path) as book, Marks(path) as marks:
            yield cls(assignment, book, marks, anonymous)

    def entries(self, question: Question) -> list[Entry]:
        """All answers to a question: by roster, or in an order of its own that stays and tells nothing."""
        names = self.book.fact("names", {})
        found = self.marks.of_question(question.id)
        bases = bases_of(self.marks, question.id)
        asked = {appeal.student for appeal in self.marks.appeals(question.id) if appeal.open}
        rows = []
        for student, number, written in self.marks.db.execute(
            "SELECT roll.student, submission.id, submission.written FROM roll"
            " LEFT JOIN submission ON submission.id = roll.submission ORDER BY position, roll.student"
        ):
            answered = question.id in json.loads(written or "[]") if not question.automatic else number is not None
            rows.append((student, self.key(question.id, student), number, answered))
        # Those who handed in nothing come last, so that paging leads from one answer to the next.
        rows.sort(key=lambda row: (not row[3], row[1] if self.anonymous else ""))
        return [
            Entry(student, names.get(student, ""), key, n, number, answered, found.get(student),
                  bases.get(student, ""), student in asked)
            for n, (student, key, number, answered) in enumerate(rows, 1)
        ]  # fmt: skip

    def key(self, question: str, student: str) -> str:
        """What stands for a student at one question: not to be guessed, and another at each question."""
        said = f"{question}\0{student}".encode("utf-8", "surrogatepass")
        return hmac.new(self._secret, said, hashlib.sha256).hexdigest()[:16]

    def progress(self) -> list[Progress]:
        """All questions, with how far each is."""
        found = []
        for question in self.assignment.questions:
            entries = self.entries(question)
            answered = [e for e in entries if e.answered]
            done, waiting = sum(e.state == "done" for e in answered), sum(e.waits for e in entries)
            found.append(Progress(question, len(answered), done, waiting, sum(e.asked for e in entries)))
        return found

    def answer(self, entry: Entry, question: Question) -> tuple[WrittenAnswer, ...]:
        """What the student handed in for a written question."""
        return answers.read(self.marks.db, entry.submission, question.id) if entry.submission is not None else ()

    def code(self, entry: Entry) -> tuple[Cell, ...]:
        """The code that the student handed in, as it was taken in; where names are hidden, without theirs.

        A file is often called by its author's name or number, and its first lines may say them.
        """
        cells = sources.of(self.marks.db, entry.submission) if entry.submission is not None else ()
        if not self.anonymous:
            return cells
        names = "|".join(re.escape(one) for one in (entry.student, entry.name) if one)
        theirs = re.compile(rf"(?<![A-Za-z0-9])(?:{names})(?![A-Za-z0-9])", re.IGNORECASE)
        return tuple(
            replace(cell, label=_FILE.sub(r"answer\1", cell.label), source=theirs.sub("…", cell.source))
            for cell in cells
        )

    def rubric(self, question: Question) -> tuple[RubricItem, ...]:
        """The items of assignment.toml, then those that TAs added."""
        return (*question.rubric, *self.marks.added(question.id))

    def record(self, entry: Entry) -> Record:
        """All that the checks found of the student."""
        return self.book.record_of(entry.student)

    def final(self, record: Record) -> Final:
        """Where the student stands with all marks."""
        return Marking(self.assignment, self.book).of(record)

    def appeals(self, entry: Entry, question: Question) -> list[Appeal]:
        """What the student asked about one answer, the oldest first."""
        return [appeal for appeal in self.marks.appeals(question.id) if appeal.student == entry.student]

    def history(self, entry: Entry, question: Question) -> list[Change]:
        """What was changed at one answer, the latest first."""
        return self.marks.log(entry.student, question.id)


def following(entries: list[Entry], at: Entry | None, claimed: Mapping[str, str]) -> Entry | None:
    """The next answer that waits, after `at` and round; one that nobody else has open where there is one."""
    start = at.number if at else 0
    waiting = [e for e in (*entries[start:], *entries[:start]) if e.waits and (at is None or e.key != at.key)]
    return next((e for e in waiting if e.key not in claimed), waiting[0] if waiting else None)


class Claims:
    """Who has which answer open, so that two people are not led to the same one. A courtesy: nothing depends on it."""

    def __init__(self) -> None:
        self._open: dict[str, tuple[str, float]] = {}
        self._lock = threading.Lock()

    def claim(self, name: str, key: str) -> str:
        """Note that somebody looks at an answer; the name of another who does, or ''."""
        now = time.monotonic()
        with self._lock:
            self._open = {k: c for k, c in self._open.items() if c[0] != name and now - c[1] < CLAIM_SECONDS}
            other = self._open.get(key)
            if other is None:
                self._open[key] = (name, now)
            return other[0] if other else ""

    def others(self, name: str) -> dict[str, str]:
        """Key -> who has it open, for everyone but `name`."""
        now = time.monotonic()
        with self._lock:
            return {k: who for k, (who, since) in self._open.items() if who != name and now - since < CLAIM_SECONDS}


def what_changed(change: Change) -> list[tuple[str, str, str]]:
    """(what, from, to) of one line of the log."""
    lines: list[tuple[str, str, str]] = []
    before: Mapping[str, Any] = change.before
    for key, value in change.after.items():
        old = before.get(key)
        if key == "basis" or old == value or (old is None and not value):
            continue
        if isinstance(value, dict):
            for name in sorted({*value, *(old or {})}):
                ours, theirs = (old or {}).get(name), value.get(name)
                if ours != theirs:
                    lines.append((name, _said(ours), _said(theirs)))
        else:
            lines.append((key, _said(old), _said(value)))
    return lines


def _said(value: Any) -> str:
    match value:
        case None | [] | "" | False:
            return "–"
        case True:
            return "✓"
        case {"points": points, "reason": reason}:
            return f"{points:g} ({reason})"
        case list():
            return ", ".join(_said(v) for v in value)
        case float() | int():
            return f"{value:g}"
    return str(value)
