"""Opening a gradebook: without waiting for anybody, without writing where one may not, and never a stranger's."""

from __future__ import annotations

import errno
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from test_gradebook import ONE, TWO, enter, submission

from autograder.checking.runner import collect
from autograder.checking.verdict import Verdict
from autograder.course import Assignment, Course
from autograder.errors import GraderError
from autograder.grading import book_file, plan
from autograder.grading.batch import Options, plan_class
from autograder.grading.book_file import locked
from autograder.grading.downloads import find_attempts
from autograder.grading.gradebook import Gradebook
from autograder.grading.keys import question_keys
from autograder.grading.marks import Mark, Marks
from autograder.grading.plan import Planner, take_in


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A gradebook of one student."""
    made = tmp_path / "gradebook.sqlite"
    with Gradebook(made) as book:
        book.set_checks([ONE, TWO])
        enter(book, submission(), Verdict(ONE, "pass", 2.0))
    with Marks(made):
        pass
    return made


@pytest.fixture
def read_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a disk that is mounted so, or in another person's folder."""
    monkeypatch.setattr(book_file.os, "access", lambda *_: False)


def test_who_reads_waits_for_nobody_who_writes(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        with Gradebook(path, patience=0.1) as book, Marks(path, patience=0.1) as marks:
            assert book.record_of("zhang").verdicts and not marks.of_student("zhang")


@pytest.mark.parametrize("somebody_writes", [False, True])
def test_a_book_that_may_not_be_written_is_read(path: Path, read_only: None, somebody_writes: bool) -> None:
    with closing(sqlite3.connect(path)) as other:
        if somebody_writes:
            other.execute("INSERT INTO facts VALUES ('late', '1')")
            other.commit()
        assert path.with_name("gradebook.sqlite-wal").exists() == somebody_writes
        before = path.read_bytes()
        with Gradebook(path) as book, Marks(path) as marks:
            assert book.reads_only and book.record_of("zhang").verdicts
            assert book.fact("late") == (1 if somebody_writes else None)
            with pytest.raises(sqlite3.OperationalError, match="readonly"):
                marks.save(Mark("zhang", "q1", comment="lost"), "Ana")
            with pytest.raises(sqlite3.OperationalError, match="readonly"):
                book.set_fact("x", 1)
        assert path.read_bytes() == before


def test_an_older_book_without_later_tables_is_read_where_it_may_not_be_written(path: Path, read_only: None) -> None:
    with closing(sqlite3.connect(path)) as raw:
        for table in ("answer", "source", "mark", "rubric_item"):
            raw.execute(f"DROP TABLE {table}")
        raw.commit()
    with Gradebook(path) as book, Marks(path) as marks:
        assert book.answers("zhang") == {} and marks.of_student("zhang") == {}


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "gradebook.sqlite"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE books (title)")
        other.commit()
    with pytest.raises(GraderError, match="another program's database"):
        Gradebook(path)
    with closing(sqlite3.connect(path)) as other:
        assert other.execute("SELECT name FROM sqlite_schema").fetchall() == [("books",)]


def test_a_damaged_book_is_not_called_safe(path: Path) -> None:
    with closing(sqlite3.connect(path)) as book:
        (root,) = book.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'verdict'").fetchone()
        (size,) = book.execute("PRAGMA page_size").fetchone()
    with path.open("r+b") as file:
        file.seek((root - 1) * size)
        file.write(b"\xde\xad" * (size // 2))
    with pytest.raises(GraderError, match=r"is damaged: .*put a backup in its place"), Gradebook(path) as book:
        book.record_of("zhang")


def test_a_file_system_without_locks_is_not_another_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(*_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(book_file.fcntl, "flock", none)
    with pytest.raises(OSError, match="No locks available"), locked(tmp_path):
        pass


def test_who_marks_does_not_wait_until_a_class_is_read(
    rates: Assignment, course: Course, classroom: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("ana", "bo", "cy"):
        (classroom / f"{name}.py").write_text(f"# {name}\n")
    book_path = tmp_path / "gradebook.sqlite"
    saved = []

    def marking(assignment: Assignment, attempt: object) -> object:
        with Marks(book_path, patience=0.1) as marks:
            saved.append(marks.save(Mark(f"s{len(saved)}", "why", done=True), "TA"))
        return take_in(assignment, attempt)  # type: ignore[arg-type]

    monkeypatch.setattr(plan, "take_in", marking)
    checks = collect(rates)
    with Gradebook(book_path) as book:
        planner = Planner(rates, book, checks, question_keys(rates, checks, 1))
        planned = planner.plan(find_attempts(classroom, course.timezone), None)
        assert len(saved) == 3 and [item.student for item in planned.items] == ["", "ana", "bo", "cy"]
        assert book.students() == ["ana", "bo", "cy"]


def test_a_dry_run_leaves_no_trace_and_needs_no_lock(course: Course, classroom: Path, tmp_path: Path) -> None:
    (classroom / "ana.py").write_text("x = 1\n")
    rates, out = course.assignment("rates"), tmp_path / "out"
    out.mkdir()
    with Gradebook(out / "gradebook.sqlite"), locked(out):
        pass
    before = (out / "gradebook.sqlite").read_bytes()
    with locked(out), closing(sqlite3.connect(out / "gradebook.sqlite", isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")  # a run is at work
        found = plan_class(course, rates, classroom, out, Options(seed=3, regrade=True))
        assert [item.student for item in found.items] == ["", "ana"]
        writer.execute("ROLLBACK")
    assert (out / "gradebook.sqlite").read_bytes() == before
