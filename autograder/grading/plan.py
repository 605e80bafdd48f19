"""What is to be graded, and why: everyone's work against the verdicts that the gradebook holds already."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import get_close_matches

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
    "asked for": "asked for",
    "changed": "its checks, reference, data or limits changed",
    "error": "the grader failed at it",
    "broken off": "a run was broken off",
}


@dataclass(frozen=True)
class Item:
    """One submission (the reference where `attempt` is None), its number in the book, if any, and question -> why."""

    attempt: Attempt | None
    number: int | None
    why: Mapping[str, str]
    digest: str = ""
    position: int = 0

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
    """Enrols everyone and finds what has no verdict that still holds.

    What was graded up to the grading `asked` is graded anew.
    """

    assignment: Assignment
    book: Gradebook
    checks: Sequence[Check]
    keys: Mapping[str, str]
    asked: int = 0
    failed: bool = False
    only: Collection[str] = ()

    def plan(
        self, everyone: Class, roster: Roster | None, students: Collection[str] = (), *, note: bool = True
    ) -> Plan:
        """The plan for a class or for some `students`, the reference first. Writes the roll into the book.

        Each student is a commit of its own: a large class takes minutes to read, and people who mark are not to wait
        for it. Without `note` nothing is written.
        """
        plan = Plan()
        reference = reference_of(self.assignment)
        number = self.book.known(reference, "reference")
        if note:
            number = self.book.add(reference, "reference")
            self.book.set_fact("reference", number)
        why, _ = self._why(number, new="new")
        if why:
            plan.items.append(Item(None, number, why))
        for position, attempt in enumerate(_ordered(everyone.attempts, roster)):
            if not students or attempt.student in students:
                self.plan_one(plan, position, attempt, take_in(self.assignment, attempt), note)
        return plan

    def plan_one(
        self, plan: Plan, position: int, attempt: Attempt, taken: Submission | Refusal, note: bool = True
    ) -> None:
        """Add one student to a plan."""
        before = self.book.submissions_of(attempt.student)
        number = None if isinstance(taken, Refusal) else self.book.known(taken)
        if note:
            with self.book.together():
                number = self.book.enrol(position, taken, attempt.known, attempt.source)
        if isinstance(taken, Refusal):
            plan.refused.append((attempt.student, taken.reason))
            return
        new = "another attempt" if before and number not in before else "new"
        why, left = self._why(number, new, self.asked)
        if why:
            plan.items.append(Item(attempt, number, why, taken.digest, position))
        elif not left:
            plan.kept.append(attempt.student)
        if left:
            plan.left.append(attempt.student)

    def _why(self, number: int | None, new: str, asked: int = 0) -> tuple[dict[str, str], bool]:
        """Each question to be graded -> the reason of its first check that gives one; are others due, too?"""
        state = self.book.state(number, self.keys, asked)
        reasons: dict[str, str] = {}
        left = False
        for check in self.checks:
            found = state.get(check.id)
            wanted = (not self.only or check.question in self.only) and (not self.failed or found == "error")
            if wanted and found != "stands":
                reasons.setdefault(check.question, REASONS[found] if found else new)
            else:
                left |= found not in ("stands", "asked for")
        return {q.id: reasons[q.id] for q in self.assignment.questions if q.id in reasons}, left


def chosen(names: Iterable[str], everyone: Class, roster: Roster | None) -> frozenset[str]:
    """The ids of the students asked for; where there is a roster, it knows them by other names, too."""
    present = {attempt.student for attempt in everyone.attempts}
    found = set()
    for name in names:
        student = roster.find(name) if roster and name not in present else None
        found.add(student.id if student else name)
    if nobody := sorted(found - present):
        near = dict.fromkeys(n for who in nobody for n in get_close_matches(who, sorted(present), 2))
        meant = f"; did you mean {', '.join(near)}?" if near else ""
        raise SubmissionError(f"nothing was handed in by {', '.join(nobody)}{meant}")
    return frozenset(found)


def reference_of(assignment: Assignment) -> Submission:
    """The reference, to be graded like anyone's work."""
    source = read_text(assignment.reference)
    return replace(submission_from_source(assignment, "", source), digest=hashlib.sha256(source.encode()).hexdigest())


def _ordered(attempts: Iterable[Attempt], roster: Roster | None) -> list[Attempt]:
    """In the order of the roster, strangers last."""
    order = {s.id: n for n, s in enumerate(roster.students)} if roster else {}
    return sorted(attempts, key=lambda a: (order.get(a.student, len(order)), a.student))
