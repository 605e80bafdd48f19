"""Marks of people: versions, conflicts, the log, and what they make of a score."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from autograder.checking.verdict import Check, Verdict
from autograder.course import Assignment
from autograder.grading import answers
from autograder.grading.appeals import Replied
from autograder.grading.gradebook import Gradebook
from autograder.grading.marks import Conflict, Deduction, Mark, Marks, Override, faults, marks_of
from autograder.grading.model import Grade, Submission, WrittenAnswer
from autograder.grading.standing import Final, Marking, bases_of
from autograder.sandbox import Cell

RATE = Check("test_any_train", "mean_rate", 3.0, False, "The rate holds.")
ZERO = Check("test_silence", "mean_rate", 1.0, True, "Silence.")
TWICE = Check("test_twice", "doubled", 2.0, False, "Twice.")
ESSAY = (WrittenAnswer("markdown", b"Because.", "why.md"), WrittenAnswer("pdf", b"%PDF-1.4", "why.pdf"))


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Gradebook]:
    with Gradebook(tmp_path / "gradebook.sqlite") as opened:
        opened.set_checks([RATE, ZERO, TWICE])
        yield opened


@pytest.fixture
def marks(book: Gradebook) -> Iterator[Marks]:
    with Marks(book.path) as opened:
        yield opened


def enter(
    book: Gradebook, student: str, rate: Verdict, essay: tuple[WrittenAnswer, ...] = ESSAY, digest: str = ""
) -> None:
    written = {"why": essay} if essay else {}
    taken = Submission(student, "rates", (Cell("x", "a.py"),), written=written, digest=digest or student)
    number = book.enrol(0, taken, True, "a.py")
    assert number is not None
    grading = book.begin(number)
    verdicts = (rate, Verdict(ZERO, "pass", 1.0), Verdict(TWICE, "pass", 2.0))
    for verdict in verdicts:
        book.record(grading, verdict, "key")
    book.finish(grading, Grade(taken, verdicts))


def final(book: Gradebook, rates: Assignment, student: str) -> Final:
    return Marking(rates, book).of(book.record_of(student))


def based(marks: Marks, mark: Mark) -> Mark:
    return replace(mark, basis=bases_of(marks, mark.question)[mark.student])


PASS, FAIL = Verdict(RATE, "pass", 3.0), Verdict(RATE, "fail", 0.0)


def test_before_anybody_marks_the_score_is_that_of_the_checks(book: Gradebook, rates: Assignment) -> None:
    enter(book, "zhang", FAIL)
    enter(book, "li", FAIL, ())
    for student, state in {"zhang": "awaiting", "li": "absent"}.items():
        found = final(book, rates, student)
        assert (found.score.score, found.score.max_score) == (3, 6)
        assert found.questions["why"].state == state and "why" not in found.earned


def test_deductions_come_off_full_marks_and_never_below_zero(book: Gradebook, marks: Marks, rates: Assignment) -> None:
    enter(book, "zhang", PASS)
    extra = (Deduction(1.5, "no units"), Deduction(1, "a step is missing"))
    saved = marks.save(based(marks, Mark("zhang", "why", deductions=extra, comment="Nearly.", done=True)), "ta")
    found = final(book, rates, "zhang")
    assert found.earned["why"] == 2.5 and found.score.score == 8.5 and found.score.max_score == 11
    assert [line.text.zh for line in found.questions["why"].lines] == ["no units", "a step is missing"]
    marks.save(replace(saved, items=("missing",)), "ta")
    assert final(book, rates, "zhang").earned["why"] == 0


def test_a_draft_does_not_count(book: Gradebook, marks: Marks, rates: Assignment) -> None:
    enter(book, "zhang", PASS)
    marks.save(based(marks, Mark("zhang", "why", items=("missing",))), "ta")
    assert final(book, rates, "zhang").awaiting == ("why",)


def test_who_handed_in_nothing_has_zero_once_marking_began(book: Gradebook, marks: Marks, rates: Assignment) -> None:
    enter(book, "zhang", PASS)
    enter(book, "li", PASS, ())
    assert "why" not in final(book, rates, "li").earned
    marks.save(based(marks, Mark("zhang", "why", done=True)), "ta")
    assert final(book, rates, "li").earned["why"] == 0
    assert final(book, rates, "li").score.max_score == final(book, rates, "zhang").score.max_score


def test_an_override_counts_and_the_verdict_stays(book: Gradebook, marks: Marks, rates: Assignment) -> None:
    enter(book, "zhang", FAIL)
    given = {RATE.id: Override(2.0, "right but for a slip in the seed")}
    marks.save(based(marks, Mark("zhang", "mean_rate", overrides=given, done=True)), "ta")
    standing = final(book, rates, "zhang").questions["mean_rate"]
    assert standing.earned == 3 and standing.automatic == 1 and standing.overrides == given
    assert [v.earned for v in book.record_of("zhang").verdicts if v.check.id == RATE.id] == [0]


def test_a_failure_of_the_grader_is_unknown_until_somebody_judges(
    book: Gradebook, marks: Marks, rates: Assignment
) -> None:
    enter(book, "zhang", Verdict(RATE, "error", 0.0))
    assert final(book, rates, "zhang").unknown == ("mean_rate",)
    given = {RATE.id: Override(3.0, "looked at by hand")}
    marks.save(based(marks, Mark("zhang", "mean_rate", overrides=given, done=True)), "ta")
    found = final(book, rates, "zhang")
    assert found.unknown == () and found.earned["mean_rate"] == 4


def test_a_mark_belongs_to_the_answer_that_was_read(book: Gradebook, marks: Marks, rates: Assignment) -> None:
    enter(book, "zhang", PASS)
    marks.save(based(marks, Mark("zhang", "why", done=True)), "ta")
    enter(book, "zhang", FAIL, digest="other code")
    assert final(book, rates, "zhang").earned["why"] == 5, "the essay is the same"
    enter(book, "zhang", FAIL, (WrittenAnswer("markdown", b"On second thoughts", "why.md"),), digest="again")
    standing = final(book, rates, "zhang").questions["why"]
    assert standing.state == "awaiting" and standing.stale and standing.mark is not None


def test_no_update_is_lost(book: Gradebook, marks: Marks) -> None:
    with Marks(book.path) as others:
        first = marks.save(Mark("zhang", "why", comment="mine"), "ann")
        others.save(replace(first, comment="theirs"), "bob")
        with pytest.raises(Conflict) as conflict:
            marks.save(replace(first, comment="mine again"), "ann")
        assert conflict.value.theirs.comment == "theirs" and conflict.value.theirs.who == "bob"
        assert marks.get("zhang", "why").comment == "theirs"
        assert [(c.who, c.action, c.after["comment"]) for c in marks.log()] == [
            ("ann", "conflict", "mine again"), ("bob", "draft", "theirs"), ("ann", "draft", "mine"),
        ]  # fmt: skip


def test_saving_the_same_again_is_no_change(marks: Marks) -> None:
    saved = marks.save(Mark("zhang", "why", comment="x"), "ann")
    assert marks.save(saved, "ann").version == 1 and len(marks.log()) == 1


def test_the_log_cannot_be_rewritten(marks: Marks) -> None:
    marks.save(Mark("zhang", "why", comment="x"), "ann")
    for statement in ("UPDATE mark_log SET who = 'eve'", "DELETE FROM mark_log"):
        with pytest.raises(sqlite3.DatabaseError, match="never"):
            marks.db.execute(statement)
    assert [c.who for c in marks.log("zhang", "why")] == ["ann"] and marks.log("li") == []


def test_an_added_item_is_changed_for_everyone(book: Gradebook, marks: Marks, rates: Assignment) -> None:
    enter(book, "zhang", PASS)
    item = marks.add_item("why", 2, "circular", "ann")
    marks.save(based(marks, Mark("zhang", "why", items=(item.id,), done=True)), "ann")
    assert final(book, rates, "zhang").earned["why"] == 3
    marks.change_item("why", item.id, 0, "a bit circular", "bob")
    assert final(book, rates, "zhang").earned["why"] == 5
    last = marks.log(question="why")[0]
    assert (last.action, last.before["deduct"], last.after["deduct"]) == ("item changed", 2, 0)
    with pytest.raises(KeyError):
        marks.change_item("mean_rate", item.id, 0, "x", "bob")


def test_what_cannot_be_saved_says_why(rates: Assignment) -> None:
    why, rate = rates.question("why"), rates.question("mean_rate")

    def said(mark: Mark) -> str:
        return " ".join(map(str, faults(mark, rates.question(mark.question), [RATE, TWICE], ())))

    assert said(Mark("z", "why", items=("missing",), deductions=(Deduction(why.points, "empty"),))) == ""
    assert "load the page again" in said(Mark("z", "why", items=("gone",)))
    assert "load the page again" in said(Mark("z", "why", overrides={RATE.id: Override(1, "of another question")}))
    assert "needs a reason" in said(Mark("z", "why", deductions=(Deduction(1, " "),)))
    for points in (0.0, -1.0, why.points + 1, float("nan"), float("inf")):
        assert "A deduction is" in said(Mark("z", "why", deductions=(Deduction(points, "x"),)))
    for points in (-1.0, rate.points, float("nan")):
        assert "can earn 0 to 3" in said(Mark("z", "mean_rate", overrides={RATE.id: Override(points, "x")}))


def test_answers_are_kept_as_they_came_and_older_ones_stay(book: Gradebook, marks: Marks) -> None:
    enter(book, "zhang", PASS)
    enter(book, "zhang", PASS, ESSAY[:1], digest="second")
    first, second = (n for (n,) in marks.db.execute("SELECT id FROM submission ORDER BY id"))
    assert answers.read(marks.db, first, "why") == ESSAY and answers.read(marks.db, second, "why") == ESSAY[:1]
    assert answers.read(marks.db, second, "mean_rate") == ()
    found = answers.digests(marks.db, "why")
    assert found[first] != found[second]


def test_marks_of_a_student_and_a_secret_that_stays(book: Gradebook, marks: Marks) -> None:
    marks.save(Mark("zhang", "why", comment="x"), "ann")
    assert marks_of(book, "zhang")["why"].comment == "x" and marks_of(book, "li") == {}
    assert marks.secret() == marks.secret() and len(marks.secret()) == 32


def test_what_a_student_asks_waits_for_one_reply_and_changes_no_score(
    book: Gradebook, marks: Marks, rates: Assignment
) -> None:
    enter(book, "zhang", PASS)
    marks.save(based(marks, Mark("zhang", "why", deductions=(Deduction(1, "no units"),), done=True)), "ta")
    before = final(book, rates, "zhang")
    asked = marks.ask("zhang", "why", "The unit stands in line 2.", "bo")
    waiting = final(book, rates, "zhang")
    assert waiting.asked == ("why",) and waiting.score == before.score and before.asked == ()
    marks.reply(asked.id, "zhang", "why", "So it does.", "ana")
    with pytest.raises(Replied) as late:
        marks.reply(asked.id, "zhang", "why", "It does not.", "cy")
    assert late.value.theirs.reply == "So it does."
    for wrong in ((asked.id, "li", "why"), (asked.id, "zhang", "mean_rate"), (99, "zhang", "why")):
        with pytest.raises(KeyError):
            marks.reply(*wrong, "x", "ana")
    done = final(book, rates, "zhang")
    (appeal,) = done.questions["why"].appeals
    assert done.asked == () and (appeal.words, appeal.who) == ("The unit stands in line 2.", "bo")
    assert (appeal.reply, appeal.replied_by) == ("So it does.", "ana") and not appeal.open
    assert [(c.action, c.who) for c in marks.log("zhang")] == [("replied", "ana"), ("asked", "bo"), ("marked", "ta")]


def test_an_item_that_is_removed_comes_off_every_answer_and_the_log_tells(
    book: Gradebook, marks: Marks, rates: Assignment
) -> None:
    for student in ("zhang", "li", "wang"):
        enter(book, student, PASS)
    kept, wrong = marks.add_item("why", 1, "no units", "ana"), marks.add_item("why", 2, "a slip", "ana")
    for student, items, done in (("zhang", (wrong.id, kept.id), True), ("li", (wrong.id,), False), ("wang", (), True)):
        marks.save(based(marks, Mark(student, "why", items, done=done)), "ana")
    open_page = marks.get("zhang", "why")
    marks.remove_item("why", wrong.id, "bo")
    assert [item.id for item in marks.added("why")] == [kept.id]
    assert {s: (m.items, m.done, m.version) for s, m in marks.of_question("why").items()} == {
        "zhang": ((kept.id,), True, 2), "li": ((), False, 2), "wang": ((), True, 1),
    }  # fmt: skip
    assert final(book, rates, "zhang").earned["why"] == 4
    assert [(c.action, c.student) for c in marks.log()][:3] == [
        ("draft", "li"), ("marked", "zhang"), ("item removed", ""),
    ]  # fmt: skip
    with pytest.raises(Conflict):
        marks.save(replace(open_page, comment="from a page that was open"), "ana")
    for gone in (wrong.id, "missing", "+99"):
        with pytest.raises(KeyError):
            marks.remove_item("why", gone, "bo")
    assert marks.add_item("why", 1, "another", "ana").id != wrong.id, "a number is never given twice"
