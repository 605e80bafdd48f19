"""The gradebook keeps every verdict, knows which still hold, and never mixes up attempts."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from autograder.checking.verdict import Check, Verdict
from autograder.errors import GraderError
from autograder.grading.book_file import locked
from autograder.grading.gradebook import Gradebook
from autograder.grading.intake import Refusal
from autograder.grading.model import Grade, Submission
from autograder.messages import Message
from autograder.sandbox import Cell

ONE = Check("test_one", "q1", 2.0, True, "One holds.")
TWO = Check("test_two", "q2", 3.0, False, "Two holds.", "hint")
KEYS = {"q1": "k1", "q2": "k2"}


def submission(source: str = "x = 1", student: str = "zhang") -> Submission:
    return Submission(
        student,
        "rates",
        (Cell(source, "a.py"),),
        notes=(Message("Read as {encoding}.", {"encoding": "GBK"}),),
        digest=source,
        submitted=datetime(2026, 10, 18, 13, 0, tzinfo=UTC),
    )


def enter(book: Gradebook, taken: Submission, *verdicts: Verdict, finish: bool = True) -> int:
    number = book.enrol(0, taken, True, "a.py")
    assert number is not None
    grading = book.begin(number)
    for verdict in verdicts:
        book.record(grading, verdict, KEYS[verdict.check.question])
    if finish:
        figures = {f"{v.check.id}-1": b"\x89PNG" for v in verdicts}
        book.finish(grading, Grade(taken, verdicts, (), figures, 1.5, 2.0, 80.0, "full"))
    return number


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Gradebook]:
    with Gradebook(tmp_path / "gradebook.sqlite") as opened:
        opened.set_checks([ONE, TWO])
        yield opened


def test_a_record_is_what_was_entered(book: Gradebook) -> None:
    told = Message("Your {what} is off by {n}.", {"what": "rate", "n": 3, "why": Message("because")})
    verdicts = (Verdict(ONE, "pass", 2.0, (), 0.1, 0.2, "hello"), Verdict(TWO, "partial", 1.0, (told,)))
    enter(book, submission(), *verdicts)
    record = book.record_of("zhang")
    assert record.verdicts == verdicts
    assert record.notes == submission().notes and record.submitted == submission().submitted
    assert (record.cpu_seconds, record.wall_seconds, record.max_rss_mb) == (1.5, 2.0, 80.0)
    assert record.figures == {"test_one-1": b"\x89PNG", "test_two-1": b"\x89PNG"}
    assert book.protections() == ["full"]


def test_a_verdict_is_on_disk_the_moment_it_is_recorded(book: Gradebook, tmp_path: Path) -> None:
    enter(book, submission(), Verdict(ONE, "pass", 2.0), finish=False)
    with closing(sqlite3.connect(tmp_path / "gradebook.sqlite")) as other:
        assert other.execute("SELECT check_id, status FROM verdict").fetchall() == [("test_one", "pass")]


def test_what_stands_depends_on_the_key(book: Gradebook) -> None:
    number = enter(book, submission(), Verdict(ONE, "pass", 2.0), Verdict(TWO, "fail", 0.0))
    assert book.state(number, KEYS) == {"test_one": "stands", "test_two": "stands"}
    assert book.state(number, KEYS | {"q2": "changed"}) == {"test_one": "stands", "test_two": "changed"}


def test_grader_errors_and_broken_off_gradings_do_not_stand(book: Gradebook) -> None:
    number = enter(book, submission(), Verdict(ONE, "error", 0.0), Verdict(TWO, "pass", 3.0))
    assert book.state(number, KEYS) == {"test_one": "error", "test_two": "stands"}
    other = enter(book, submission("y = 2"), Verdict(ONE, "pass", 2.0), finish=False)
    assert book.state(other, KEYS) == {"test_one": "broken off"}


def test_the_graders_errors_are_counted_as_records_tell_them(book: Gradebook) -> None:
    def counted() -> int:
        assert book.errors() == sum(len(record.errors) for record in book.records())
        return book.errors()

    assert counted() == 0
    enter(book, submission("old"), Verdict(ONE, "error", 0.0), Verdict(TWO, "error", 0.0))
    assert counted() == 2
    enter(book, submission("old"), Verdict(ONE, "pass", 2.0))
    assert counted() == 1, "a later grading overrules"
    enter(book, submission("old"), Verdict(TWO, "pass", 3.0), finish=False)
    assert counted() == 1, "one that was broken off does not"
    book.set_checks([ONE])
    assert counted() == 0, "a check that is no more does not count"
    book.set_checks([ONE, TWO])
    enter(book, submission("new"), Verdict(ONE, "pass", 2.0))
    assert counted() == 0, "only what is on the roll counts"


def test_a_later_grading_overrules_check_by_check(book: Gradebook) -> None:
    enter(book, submission(), Verdict(ONE, "fail", 0.0), Verdict(TWO, "pass", 3.0))
    enter(book, submission(), Verdict(ONE, "pass", 2.0))
    record = book.record_of("zhang")
    assert [(v.status, v.earned) for v in record.verdicts] == [("pass", 2.0), ("pass", 3.0)]
    assert record.cpu_seconds == 3.0, "both gradings hold verdicts that count"
    assert [points for _, _, points in book.history("zhang")] == [3.0, 2.0]


def test_attempts_are_kept_and_the_one_on_the_roll_counts(book: Gradebook) -> None:
    enter(book, submission("old"), Verdict(ONE, "pass", 2.0))
    enter(book, submission("new"), Verdict(ONE, "fail", 0.0))
    assert book.record_of("zhang").verdicts[0].status == "fail"
    assert book.record_of("zhang").attempts == 2
    assert [digest for _, digest, _ in book.history("zhang")] == ["old", "new"]
    book.enrol(0, submission("old"), True, "a.py")
    assert book.record_of("zhang").verdicts[0].status == "pass"


def test_two_students_with_the_same_answer_are_two(book: Gradebook) -> None:
    enter(book, submission(student="a"), Verdict(ONE, "pass", 2.0))
    enter(book, submission(student="b"), Verdict(ONE, "fail", 0.0))
    assert [r.verdicts[0].status for r in book.records()] == ["pass", "fail"]
    book.keep_only(["b"])
    assert book.students() == ["b"]


def test_refusals(book: Gradebook) -> None:
    reason = Message("{name} is a bomb.", {"name": "a.zip"})
    assert book.enrol(0, Refusal("eve", "rates", reason, ""), False, "a.zip") is None
    record = book.record_of("eve")
    assert record.refusal == reason and not record.known and not record.verdicts


def test_another_schema_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "gradebook.sqlite"
    with Gradebook(path) as book:
        book.set_fact("schema", 99)
    before = path.read_bytes()
    with pytest.raises(GraderError, match="another version"):
        Gradebook(path)
    assert path.read_bytes() == before


def test_a_file_that_is_no_gradebook(tmp_path: Path) -> None:
    path = tmp_path / "gradebook.sqlite"
    path.write_bytes(b"not a database, but longer than a header of one hundred bytes" * 10)
    with pytest.raises(GraderError, match="cannot be opened"):
        Gradebook(path)


def test_one_writer_at_a_time(tmp_path: Path) -> None:
    with locked(tmp_path), pytest.raises(GraderError, match="another run is writing"), locked(tmp_path):
        pass
    with locked(tmp_path):
        pass


def test_a_gradebook_opens_again(book: Gradebook, tmp_path: Path) -> None:
    enter(book, submission(), Verdict(ONE, "pass", 2.0))
    with Gradebook(tmp_path / "gradebook.sqlite") as again:
        assert again.checks() == (ONE, TWO)
        assert again.record_of("zhang").verdicts == (Verdict(ONE, "pass", 2.0),)


def test_a_book_that_is_locked_for_too_long_is_told_and_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "gradebook.sqlite"
    with Gradebook(path) as book:
        book.set_checks([ONE, TWO])
        enter(book, submission(), Verdict(ONE, "pass", 2.0))
    told = "cannot be read or written: database is locked; what was committed before is safe"
    with (
        closing(sqlite3.connect(path, isolation_level=None)) as other,
        pytest.raises(GraderError, match=told),
        Gradebook(path, patience=0.1) as book,
    ):
        other.execute("BEGIN EXCLUSIVE")
        enter(book, submission("other"), Verdict(ONE, "fail", 0.0))
    with Gradebook(path) as again:
        assert again.record_of("zhang").verdicts == (Verdict(ONE, "pass", 2.0),)


def test_a_full_disk_is_told_and_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "gradebook.sqlite"
    with Gradebook(path) as book:
        book.set_checks([ONE, TWO])
        enter(book, submission(), Verdict(ONE, "pass", 2.0))
    with closing(sqlite3.connect(path)) as raw:
        pages = raw.execute("PRAGMA page_count").fetchone()[0]
    with pytest.raises(GraderError, match="disk is full"), Gradebook(path) as book:
        book._db.execute(f"PRAGMA max_page_count = {pages}")  # as if the disk ended here
        enter(book, submission("other"), Verdict(ONE, "fail", 0.0, output="x" * 1_000_000))
    with Gradebook(path) as again:
        # The new submission is on the roll, its verdict is not there: it will be graded. The old one is untouched.
        assert [points for _, _, points in again.history("zhang")] == [2.0, 0.0]
