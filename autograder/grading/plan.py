"""What is to be graded, and why: everyone's work against the verdicts that the gradebook holds already."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from autograder.checking.verdict import Check
from autograder.course import Assignment
from autograder.errors import SubmissionError
from autograder.grading.downloads import Attempt, Class
from autograder.grading.grade import submission_from_source
from autograder.grading.gradebook import Gradebook, State
from autograder.grading.intake import Refusal, take_in
from autograder.grading.model import Submission
from autograder.grading.roster import Roster
from autograder.messages import Message
from autograder.reading import read_text

REASONS: Mapping[State, str] = {
    "changed": "its checks, reference, data or limits changed",
    "error": "the grader failed at it",
    "broken off": "a run was broken off",
}


@dataclass(frozen=True)
class Item:
    """One submission (the reference where `attempt` is None), its number in the book, and question -> why."""

    attempt: Attempt | None
    number: int
    why: Mapping[str, str]
    digest: str = ""

    @property
    def student(self) -> str:
        return self.attempt.student if self.attempt else ""

    @property
    def questions(self) -> tuple[str, ...]:
        """The questions to be graded."""
        return tuple(self.why)


@dataclass
class Plan:
    """What a run would do. `left` have checks that are due but were not asked for."""

    items: list[Item] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    refused: list[tuple[str, Message]] = field(default_factory=list)


@dataclass(frozen=True)
class Planner:
    """Enrols everyone and finds what has no verdict that still holds."""

    assignment: Assignment
    book: Gradebook
    checks: Sequence[Check]
    keys: Mapping[str, str]
    regrade: bool = False
    failed: bool = False
    only: Collection[str] = ()
    students: Collection[str] = ()

    def plan(self, everyone: Class, roster: Roster | None) -> Plan:
        """The plan for a class, the reference first. Writes the roll into the book."""
        plan = Plan()
        number = self.book.add(reference_of(self.assignment), "reference")
        self.book.set_fact("reference", number)
        why, _ = self._why(number, new="new", forced=False)
        if why:
            plan.items.append(Item(None, number, why))
        nobody = set(self.students) - {a.student for a in everyone.attempts}
        if nobody:
            raise SubmissionError(f"nothing was handed in by {', '.join(sorted(nobody))}")
        for position, attempt in enumerate(_ordered(everyone.attempts, roster)):
            if not self.students or attempt.student in self.students:
                self._plan_one(plan, position, attempt)
        self.book.keep_only(a.student for a in everyone.attempts)
        return plan

    def _plan_one(self, plan: Plan, position: int, attempt: Attempt) -> None:
        taken = take_in(self.assignment, attempt)
        before = self.book.submissions_of(attempt.student)
        number = self.book.enrol(position, taken, attempt.known, attempt.source)
        if isinstance(taken, Refusal) or number is None:
            plan.refused.append((attempt.student, taken.reason if isinstance(taken, Refusal) else Message("")))
            return
        new = "another attempt" if before and number not in before else "new"
        why, left = self._why(number, new, self.regrade)
        if why:
            plan.items.append(Item(attempt, number, why, taken.digest))
        elif not left:
            plan.kept.append(attempt.student)
        if left:
            plan.left.append(attempt.student)

    def _why(self, number: int, new: str, forced: bool) -> tuple[dict[str, str], bool]:
        """Each question to be graded -> the reason of its first check that gives one; are others due, too?"""
        state = self.book.state(number, self.keys)
        reasons: dict[str, str] = {}
        left = False
        for check in self.checks:
            found = state.get(check.id)
            wanted = not self.only or check.question in self.only
            if self.failed and found != "error":
                wanted = False
            if not wanted or (found == "stands" and not forced):
                left |= found != "stands"
                continue
            because = "asked for" if found == "stands" else REASONS[found] if found else new
            reasons.setdefault(check.question, because)
        return {q.id: reasons[q.id] for q in self.assignment.questions if q.id in reasons}, left


def reference_of(assignment: Assignment) -> Submission:
    """The reference, to be graded like anyone's work."""
    source = read_text(assignment.reference)
    return replace(submission_from_source(assignment, "", source), digest=hashlib.sha256(source.encode()).hexdigest())


def _ordered(attempts: Iterable[Attempt], roster: Roster | None) -> list[Attempt]:
    """In the order of the roster, strangers last."""
    order = {s.id: n for n, s in enumerate(roster.students)} if roster else {}
    return sorted(attempts, key=lambda a: (order.get(a.student, len(order)), a.student))
