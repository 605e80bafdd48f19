"""Where a student stands: verdicts of the checks and marks of people together.

A written question begins with full marks and an automatic one with what its checks earned (or with what a person
gave a check instead); the deductions of a finished mark are taken off that. A written question counts once it
is marked. Where nothing was handed in it earns 0 as soon as marking of that question has begun, so that before
anybody has read a derivation the score is that of the checks alone, for everyone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Literal

from autograder.course import Assignment, Question, Text
from autograder.grading import answers
from autograder.grading.appeals import Appeal
from autograder.grading.gradebook import Gradebook, Record
from autograder.grading.marks import Mark, Marks, Override
from autograder.grading.score import Score, total

State = Literal["automatic", "marked", "awaiting", "absent"]


@dataclass(frozen=True)
class Line:
    """One deduction, as the student reads it; 0 points: a remark."""

    points: float
    text: Text


@dataclass(frozen=True)
class Standing:
    """One student's result in one question.

    `earned` is None while it is not known: not read yet, or the grader failed at a check and nobody has judged it.
    `automatic` is what the checks alone gave. `stale`: there is a mark, but of an answer handed in before this one;
    it does not count.
    """

    question: Question
    state: State
    earned: float | None
    automatic: float | None
    mark: Mark | None
    lines: tuple[Line, ...] = ()
    overrides: Mapping[str, Override] = field(default_factory=lambda: MappingProxyType({}))
    comment: str = ""
    stale: bool = False
    appeals: tuple[Appeal, ...] = ()


@dataclass(frozen=True)
class Final:
    """One student's results, by question in the order of the assignment, and the score that they make."""

    questions: Mapping[str, Standing]
    score: Score

    @property
    def earned(self) -> dict[str, float]:
        """Question -> points, where they are known and count."""
        return {q: s.earned for q, s in self.questions.items() if s.earned is not None}

    @property
    def awaiting(self) -> tuple[str, ...]:
        """Written questions that were answered and not marked yet."""
        return tuple(q for q, s in self.questions.items() if s.state == "awaiting")

    @property
    def unknown(self) -> tuple[str, ...]:
        """Questions in which the grader failed and nobody has judged instead."""
        return tuple(q for q, s in self.questions.items() if s.state == "automatic" and s.earned is None)

    @property
    def asked(self) -> tuple[str, ...]:
        """Questions that the student wants looked at again, where nobody has replied yet."""
        return tuple(q for q, s in self.questions.items() if any(a.open for a in s.appeals))


class Marking:
    """All marks of a book at one moment, and what they make of each record."""

    def __init__(self, assignment: Assignment, book: Gradebook) -> None:
        self.assignment = assignment
        with Marks(book.path) as marks:
            by_question = {q.id: marks.of_question(q.id) for q in assignment.questions}
            self._marks = {(s, q): mark for q, found in by_question.items() for s, mark in found.items()}
            self._texts = {
                (q.id, item.id): Line(item.deduct, item.text)
                for q in assignment.questions
                for item in (*q.rubric, *marks.added(q.id))
            }
            self._bases = bases(marks)
            self._appeals: dict[str, dict[str, tuple[Appeal, ...]]] = {}
            for appeal in (a for q in assignment.questions for a in marks.appeals(q.id)):
                own = self._appeals.setdefault(appeal.student, {})
                own[appeal.question] = (*own.get(appeal.question, ()), appeal)
        self._begun = {q for (_, q), mark in self._marks.items() if mark.done}

    def of(self, record: Record) -> Final:
        """One student's results."""
        found = {q.id: self._standing(q, record) for q in self.assignment.questions}
        for question, asked in self._appeals.get(record.student, {}).items():
            found[question] = replace(found[question], appeals=asked)
        earned = {q: s.earned for q, s in found.items() if s.earned is not None}
        # A grader's error counts as nothing earned for now; `unknown` says that the score is not the last word.
        earned |= {q: s.automatic or 0.0 for q, s in found.items() if s.state == "automatic" and s.earned is None}
        return Final(found, total(self.assignment, earned))

    def _standing(self, question: Question, record: Record) -> Standing:
        mark = self._marks.get((record.student, question.id))
        stale = mark is not None and mark.basis != self._bases.get((record.student, question.id), "")
        valid = mark if mark is not None and mark.done and not stale else None
        if question.automatic:
            return self._automatic(question, record, mark, valid, stale)
        if valid:
            lines = self.lines(valid)
            earned = _after(question.points, lines)
            return Standing(question, "marked", earned, None, mark, lines, comment=valid.comment)
        if question.id in record.written:
            return Standing(question, "awaiting", None, None, mark, stale=stale)
        nothing = 0.0 if question.id in self._begun else None
        return Standing(question, "absent", nothing, None, mark, stale=stale)

    def _automatic(
        self, question: Question, record: Record, mark: Mark | None, valid: Mark | None, stale: bool
    ) -> Standing:
        verdicts = [v for v in record.verdicts if v.check.question == question.id]
        overrides = valid.overrides if valid else MappingProxyType({})
        lines = self.lines(valid) if valid else ()
        automatic = sum(v.earned for v in verdicts)
        earned: float | None = None
        if not any(v.status == "error" and v.check.id not in overrides for v in verdicts):
            given = (overrides[v.check.id].points if v.check.id in overrides else v.earned for v in verdicts)
            earned = _after(sum(given), lines)
        if record.verdicts and not verdicts:  # graded, but not this question: `--only` left it out
            return Standing(question, "absent", None, None, mark, stale=stale)
        comment = valid.comment if valid else ""
        return Standing(question, "automatic", earned, automatic, mark, lines, overrides, comment, stale)

    def lines(self, mark: Mark) -> tuple[Line, ...]:
        """The deductions of a mark, in words."""
        gone = Text("(an item that is no longer in the rubric)", "（评分标准中已不存在的条目）")
        chosen = [self._texts.get((mark.question, item), Line(0.0, gone)) for item in mark.items]
        return (*chosen, *(Line(d.points, Text(d.reason, d.reason)) for d in mark.deductions))


def bases(marks: Marks) -> dict[tuple[str, str], str]:
    """(student, question) -> what a mark of the present answer is based on: the writing, else the whole submission.

    A written answer that did not change keeps its mark when the code beside it does.
    """
    questions = {q for (q,) in marks.db.execute("SELECT question FROM mark UNION SELECT question FROM answer")}
    return {(student, q): basis for q in questions for student, basis in bases_of(marks, q).items()}


def bases_of(marks: Marks, question: str) -> dict[str, str]:
    """Student -> what a mark of the present answer to one question is based on."""
    written = answers.digests(marks.db, question)
    rows = marks.db.execute("SELECT roll.student, digest, id FROM roll JOIN submission ON id = roll.submission")
    return {student: written.get(number, digest) for student, digest, number in rows}


def _after(points: float, lines: tuple[Line, ...]) -> float:
    return round(max(0.0, points - sum(line.points for line in lines)), 6)
