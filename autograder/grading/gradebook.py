"""The gradebook: one SQLite file that every verdict is committed to the moment it exists.

    submission   what a student handed in, once for each content; older attempts stay
    grading      one time that a submission was graded; the history of attempts
    verdict      what a check found, with the key of all that it depends on
    figure       the PNG that a student drew in a check
    answer       what was handed in for written questions (answers.py); people's marks lie beside it (marks.py)
    source       the code that was handed in (sources.py)
    roll         who is in the class now, and with which submission or refusal
    facts        one value each: schema, assignment, checks, seed, missing students, ...

A verdict is taken over by a later run while its key is unchanged: the key hashes the checks,
reference, data, limits and seed of its question; the submission is known by its own digest.
Only one process writes (it holds a lock beside the file); readers may come at any time (WAL).
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

from autograder.checking.verdict import Check, Verdict
from autograder.errors import GraderError
from autograder.grading import answers, sources
from autograder.grading.book_file import connect
from autograder.grading.intake import Refusal
from autograder.grading.model import Grade, Submission, WrittenAnswer
from autograder.messages import Message
from autograder.sandbox import Cell

State = Literal["stands", "asked for", "changed", "error", "broken off"]

SCHEMA = 1
_TABLES = """
CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE submission (
    id INTEGER PRIMARY KEY,
    role TEXT NOT NULL CHECK (role IN ('student', 'reference')),
    student TEXT NOT NULL, digest TEXT NOT NULL, submitted TEXT, first_seen TEXT NOT NULL,
    notes TEXT NOT NULL, written TEXT NOT NULL,
    UNIQUE (role, student, digest)) STRICT;
CREATE TABLE grading (
    id INTEGER PRIMARY KEY,
    submission INTEGER NOT NULL REFERENCES submission,
    started TEXT NOT NULL, finished TEXT, protection TEXT NOT NULL DEFAULT '',
    load_problems TEXT NOT NULL DEFAULT '[]',
    cpu_seconds REAL NOT NULL DEFAULT 0, wall_seconds REAL NOT NULL DEFAULT 0, max_rss_mb REAL NOT NULL DEFAULT 0
    ) STRICT;
CREATE TABLE verdict (
    grading INTEGER NOT NULL REFERENCES grading,
    check_id TEXT NOT NULL, question TEXT NOT NULL, key TEXT NOT NULL,
    status TEXT NOT NULL, earned REAL NOT NULL, plain TEXT NOT NULL,
    PRIMARY KEY (grading, check_id)) STRICT;
CREATE TABLE figure (
    grading INTEGER NOT NULL REFERENCES grading, name TEXT NOT NULL, png BLOB NOT NULL,
    PRIMARY KEY (grading, name)) STRICT;
CREATE TABLE roll (
    student TEXT PRIMARY KEY, position INTEGER NOT NULL, submission INTEGER REFERENCES submission,
    refusal TEXT, known INTEGER NOT NULL, source TEXT NOT NULL, submitted TEXT) STRICT;
CREATE INDEX grading_of ON grading (submission);
"""


@dataclass(frozen=True)
class Record:
    """What the gradebook knows of one student now: verdicts where there are any, or a refusal."""

    student: str
    known: bool
    source: str
    submitted: datetime | None
    refusal: Message | None
    notes: tuple[Message, ...]
    written: tuple[str, ...]
    verdicts: tuple[Verdict, ...]
    load_problems: tuple[Message, ...]
    figures: Mapping[str, bytes]
    cpu_seconds: float
    wall_seconds: float
    max_rss_mb: float
    attempts: int
    protections: tuple[str, ...]

    @property
    def errors(self) -> tuple[Verdict, ...]:
        """Checks in which the grader failed."""
        return tuple(v for v in self.verdicts if v.status == "error")


class Gradebook:
    """An open gradebook; use as a context manager.

    Opening writes only what an older book lacks, so it waits for nobody. One that may not be written (an archive,
    another person's folder) is read all the same.
    """

    def __init__(self, path: Path, patience: float = 30.0) -> None:
        self.path = path
        try:
            self._db, self.reads_only = connect(path, patience)
            self._create()
            if self.reads_only:
                self._db.execute("PRAGMA query_only = ON")
        except sqlite3.Error as error:
            raise GraderError(f"{path}: the gradebook cannot be opened: {error}") from None

    def _create(self) -> None:
        found = {name for (name,) in self._db.execute("SELECT name FROM sqlite_schema")}
        if found and "facts" not in found:
            raise GraderError(f"{self.path}: the gradebook cannot be opened: it is another program's database")
        if "facts" in found:
            self._check_version()
        if {"facts", "answer", "source"} <= found:
            return
        with self.together():
            if not self._db.execute("SELECT 1 FROM sqlite_schema WHERE name = 'facts'").fetchone():
                for statement in _TABLES.split(";\n"):
                    self._db.execute(statement)
                self._db.execute("INSERT INTO facts VALUES ('schema', ?)", (str(SCHEMA),))
            answers.create(self._db)
            sources.create(self._db)

    def _check_version(self) -> None:
        version = self.fact("schema")
        if version != SCHEMA:
            raise GraderError(
                f"{self.path}: written by another version of neurograde (schema {version}, here {SCHEMA});"
                " use that version, or grade into a new folder"
            )

    def __enter__(self) -> Gradebook:
        return self

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        self._db.close()
        if not isinstance(error, sqlite3.Error):
            return
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            raise GraderError(
                f"{self.path}: the gradebook is damaged: {error}; put a backup in its place, or keep the file for"
                f" `sqlite3 {self.path.name} .recover` and grade into a new folder"
            ) from error
        raise GraderError(  # a full disk, a book that somebody else keeps locked
            f"{self.path}: the gradebook cannot be read or written: {error};"
            " what was committed before is safe, and the same command goes on from there"
        ) from error

    @contextmanager
    def together(self) -> Iterator[None]:
        """All that is written inside is committed at its end, or nothing is."""
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            if self._db.in_transaction:  # a full disk has ended it already
                self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")

    # Facts -----------------------------------------------------------------------------------------------

    def fact(self, name: str, default: Any = None) -> Any:
        """A single value kept under `name`."""
        row = self._db.execute("SELECT value FROM facts WHERE name = ?", (name,)).fetchone()
        return json.loads(row[0]) if row else default

    def set_fact(self, name: str, value: Any) -> None:
        """Keep one value (plain data)."""
        self._db.execute("INSERT OR REPLACE INTO facts VALUES (?, ?)", (name, _json(value)))

    def set_checks(self, checks: Sequence[Check]) -> None:
        """Keep the checks themselves, so that reports need not collect them again."""
        self.set_fact("checks", [asdict(check) for check in checks])

    def checks(self) -> tuple[Check, ...]:
        """The checks of the last run."""
        return tuple(Check(**plain) for plain in self.fact("checks", []))

    # Writing -----------------------------------------------------------------------------------------------

    def add(self, submission: Submission, role: str = "student") -> int:
        """Know a submission; the number of one that is known already."""
        row = (role, submission.student, submission.digest)
        self._db.execute(
            "INSERT OR IGNORE INTO submission (role, student, digest, submitted, first_seen, notes, written)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (*row, _time(submission.submitted), _now(), _messages(submission.notes),
             _json(sorted(submission.written))),
        )  # fmt: skip
        number = self.known(submission, role) or 0
        answers.keep(self._db, number, submission.written)
        sources.keep(self._db, number, submission.cells)
        return number

    def known(self, submission: Submission, role: str = "student") -> int | None:
        """The number of a submission that the book has, None for a new one."""
        row = self._db.execute(
            "SELECT id FROM submission WHERE role = ? AND student = ? AND digest = ?",
            (role, submission.student, submission.digest),
        ).fetchone()
        return int(row[0]) if row else None

    def submissions_of(self, student: str) -> set[int]:
        """The numbers of all that a student has handed in."""
        rows = self._db.execute("SELECT id FROM submission WHERE role = 'student' AND student = ?", (student,))
        return {int(number) for (number,) in rows}

    def enrol(self, position: int, taken: Submission | Refusal, known: bool, source: str) -> int | None:
        """Note that a student is in the class, with a submission or a refusal; the submission's number."""
        refused = isinstance(taken, Refusal)
        number = None if isinstance(taken, Refusal) else self.add(taken)
        self._db.execute(
            "INSERT OR REPLACE INTO roll VALUES (?, ?, ?, ?, ?, ?, ?)",
            (taken.student, position, number, _json(taken.reason.to_plain()) if refused else None,  # type: ignore[union-attr]
             int(known), source, _time(taken.submitted)),
        )  # fmt: skip
        return number

    def keep_only(self, students: Iterable[str]) -> tuple[str, ...]:
        """Take everyone else off the roll, and say whom; what they handed in stays in the book."""
        present = set(students)
        gone = tuple(student for student in self.students() if student not in present)
        self._db.executemany("DELETE FROM roll WHERE student = ?", [(student,) for student in gone])
        return gone

    def state(self, submission: int | None, keys: Mapping[str, str], asked: int = 0) -> dict[str, State]:
        """What becomes of each check's latest verdict on a submission; a check that has none is not in it.

        A verdict of a grading that was broken off counts for nothing: its figures and load problems are not known.
        What stood up to the grading `asked` is asked for anew.
        """
        found: dict[str, State] = {}
        for check, question, key, status, grading, finished in self._db.execute(
            "SELECT check_id, question, key, status, grading, finished"
            " FROM verdict JOIN grading ON grading.id = grading WHERE submission = ? ORDER BY grading", (submission,)
        ):  # fmt: skip
            if finished is None:
                found.setdefault(check, "broken off")
            elif status == "error":
                found[check] = "error"
            elif keys.get(question) != key:
                found[check] = "changed"
            else:
                found[check] = "stands" if grading > asked else "asked for"
        return found

    def last_grading(self) -> int:
        """The number of the latest grading, 0 before any."""
        return int(self._db.execute("SELECT coalesce(max(id), 0) FROM grading").fetchone()[0])

    def begin(self, submission: int) -> int:
        """Open a grading; its number."""
        cursor = self._db.execute("INSERT INTO grading (submission, started) VALUES (?, ?)", (submission, _now()))
        return int(cursor.lastrowid or 0)

    def record(self, grading: int, verdict: Verdict, key: str) -> None:
        """Commit one verdict."""
        self._db.execute(
            "INSERT OR REPLACE INTO verdict VALUES (?, ?, ?, ?, ?, ?, ?)",
            (grading, verdict.check.id, verdict.check.question, key, verdict.status, verdict.earned,
             _json(verdict.to_plain())),
        )  # fmt: skip

    def finish(self, grading: int, grade: Grade) -> None:
        """Close a grading with what is known at its end."""
        with self.together():
            self._db.execute(
                "UPDATE grading SET finished = ?, protection = ?, load_problems = ?, cpu_seconds = ?,"
                " wall_seconds = ?, max_rss_mb = ? WHERE id = ?",
                (_now(), grade.protection, _messages(grade.load_problems), grade.cpu_seconds,
                 grade.wall_seconds, grade.max_rss_mb, grading),
            )  # fmt: skip
            self._db.executemany(
                "INSERT OR REPLACE INTO figure VALUES (?, ?, ?)",
                [(grading, name, png) for name, png in grade.figures.items()],
            )

    # Reading -----------------------------------------------------------------------------------------------

    def students(self) -> list[str]:
        """Everyone on the roll, in order."""
        return [s for (s,) in self._db.execute("SELECT student FROM roll ORDER BY position, student")]

    def records(self) -> Iterator[Record]:
        """Everyone on the roll, one after another."""
        checks = {check.id: check for check in self.checks()}
        for student in self.students():
            yield self._record(student, checks)

    def record_of(self, student: str) -> Record:
        """One student's record."""
        return self._record(student, {check.id: check for check in self.checks()})

    def reference(self) -> Record | None:
        """The reference solution, graded like a submission by the last run."""
        number = self.fact("reference")
        if number is None:
            return None
        checks = {check.id: check for check in self.checks()}
        return self._filled("", True, "", None, None, int(number), checks)

    def _record(self, student: str, checks: Mapping[str, Check]) -> Record:
        number, refusal, known, source, submitted = self._db.execute(
            "SELECT submission, refusal, known, source, submitted FROM roll WHERE student = ?", (student,)
        ).fetchone()
        when = datetime.fromisoformat(submitted) if submitted else None
        reason = Message.from_plain(json.loads(refusal)) if refusal else None
        return self._filled(student, bool(known), source, when, reason, number, checks)

    def _filled(
        self,
        student: str,
        known: bool,
        source: str,
        submitted: datetime | None,
        refusal: Message | None,
        number: int | None,
        checks: Mapping[str, Check],
    ) -> Record:
        notes, written = self._db.execute(
            "SELECT notes, written FROM submission WHERE id = ?", (number,)
        ).fetchone() or ("[]", "[]")
        (attempts,) = self._db.execute(
            "SELECT count(*) FROM submission WHERE role = 'student' AND student = ?", (student,)
        ).fetchone()
        # Later gradings overrule earlier ones, check by check; one that was broken off overrules nothing.
        latest: dict[str, tuple[int, Verdict]] = {}
        for grading, check_id, plain in self._db.execute(
            "SELECT grading, check_id, plain FROM verdict JOIN grading ON grading.id = grading"
            " WHERE submission = ? AND finished IS NOT NULL ORDER BY grading", (number,)
        ):  # fmt: skip
            if check_id in checks:
                latest[check_id] = grading, Verdict.from_plain(json.loads(plain), checks[check_id])
        figures: dict[str, bytes] = {}
        problems: dict[str, Message] = {}
        protections: dict[str, None] = {}
        cpu = wall = rss = 0.0
        for grading in sorted({grading for grading, _ in latest.values()}):
            for name, png in self._db.execute("SELECT name, png FROM figure WHERE grading = ?", (grading,)):
                if latest.get(name.rpartition("-")[0], (0,))[0] == grading:
                    figures[name] = png
            plain, cpu_seconds, wall_seconds, max_rss_mb, protection = self._db.execute(
                "SELECT load_problems, cpu_seconds, wall_seconds, max_rss_mb, protection FROM grading WHERE id = ?",
                (grading,),
            ).fetchone()
            protections |= {protection: None} if protection else {}
            problems |= {_json(problem): Message.from_plain(problem) for problem in json.loads(plain)}
            cpu, wall, rss = cpu + cpu_seconds, wall + wall_seconds, max(rss, max_rss_mb)
        return Record(
            student, known, source, submitted, refusal,
            tuple(Message.from_plain(m) for m in json.loads(notes)), tuple(json.loads(written)),
            tuple(latest[c][1] for c in checks if c in latest), tuple(problems.values()), figures,
            cpu, wall, rss, int(attempts), tuple(protections),
        )  # fmt: skip

    def sources(self) -> Iterator[tuple[str, tuple[Cell, ...]]]:
        """(student, code) of everybody on the roll, as far as it is kept."""
        return sources.everyone(self._db)

    def answers(self, student: str) -> dict[str, tuple[WrittenAnswer, ...]]:
        """Written question -> what a student on the roll handed in for it."""
        (number,) = self._db.execute("SELECT submission FROM roll WHERE student = ?", (student,)).fetchone()
        rows = self._db.execute("SELECT DISTINCT question FROM answer WHERE submission = ?", (number,))
        return {question: answers.read(self._db, number, question) for (question,) in rows.fetchall()}

    def errors(self) -> int:
        """In how many checks of the submissions on the roll the grader failed, as records tell it."""
        rows = self._db.execute(
            "SELECT check_id, status, max(grading) FROM roll JOIN grading USING (submission)"
            " JOIN verdict ON verdict.grading = grading.id WHERE finished IS NOT NULL GROUP BY submission, check_id"
        )
        known = {check.id for check in self.checks()}
        return sum(status == "error" and check in known for check, status, _ in rows)

    def protections(self) -> list[str]:
        """The levels of protection under which the verdicts on the roll came about."""
        rows = self._db.execute(
            "SELECT DISTINCT protection FROM grading JOIN roll USING (submission) WHERE protection != ''"
        )
        return sorted(p for (p,) in rows)

    def history(self, student: str) -> list[tuple[str, str, float]]:
        """(time, digest, points) of every grading of a student's submissions, oldest first."""
        rows = self._db.execute(
            "SELECT started, digest, coalesce(sum(earned), 0) FROM grading"
            " JOIN submission ON submission.id = submission LEFT JOIN verdict ON grading.id = grading"
            " WHERE role = 'student' AND student = ? GROUP BY grading.id ORDER BY grading.id", (student,)
        )  # fmt: skip
        return [(str(a), str(b), float(c)) for a, b, c in rows]


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _messages(messages: Iterable[Message]) -> str:
    return _json([m.to_plain() for m in messages])


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def _time(when: datetime | None) -> str | None:
    return when.isoformat() if when else None
