"""From scores of assignments to the grade of a course, with every step kept so that it can be explained.

    CourseGrade ── PartGrade (homework 70 %, final 30 %) ── SetGrade (a problem set) ── Handed (an assignment)

Lateness is judged here, against the due time or a student's extension; gradebooks hold scores as they
were earned. Nothing here reads a file or knows a language.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import combinations
from math import comb
from types import MappingProxyType
from typing import Literal

from autograder.course import Course, ProblemSet
from autograder.late import Lateness

State = Literal["graded", "missing", "refused", "ungraded"]
Clock = Literal["platform", "file", "told", "late", ""]
_ALL_WAYS = 20_000


@dataclass(frozen=True)
class Work:
    """What a gradebook knows of one student's answer to one assignment.

    `submitted` comes from the platform's download, from the files' times or from a table of times
    (`clock` says which); `awaiting` are questions that a TA has yet to read, `broken` those that the grader
    failed at: both are left out of score and maximum until they are known.
    """

    assignment: str
    state: State
    score: float = 0.0
    max_score: float = 0.0
    submitted: datetime | None = None
    clock: Clock = ""
    earned: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    counted: tuple[str, ...] = ()
    awaiting: tuple[str, ...] = ()
    broken: tuple[str, ...] = ()


@dataclass(frozen=True)
class Extension:
    """More time for one student's problem set, or (`until` None) its being excused."""

    student: str
    problem_set: str
    until: datetime | None
    reason: str = ""


@dataclass(frozen=True)
class Handed:
    """One assignment of one student, with what being late costs."""

    work: Work
    due: datetime
    late: Lateness

    @property
    def points(self) -> float:
        """The score after the late penalty."""
        return self.work.score * self.late.factor


@dataclass(frozen=True)
class SetGrade:
    """One problem set; `share` (0 to 1) is None where nothing of it is graded yet."""

    problem_set: ProblemSet
    handed: tuple[Handed, ...]
    extension: Extension | None
    share: float | None
    dropped: bool = False

    @property
    def excused(self) -> bool:
        """Whether the student need not hand it in."""
        return self.extension is not None and self.extension.until is None

    @property
    def counts(self) -> bool:
        """Whether it enters the grade."""
        return self.share is not None and not self.dropped and not self.excused

    @property
    def points(self) -> float:
        """Points after penalties."""
        return sum(h.points for h in self.handed)

    @property
    def max_points(self) -> float:
        """Points to be had in what is graded."""
        return sum(h.work.max_score for h in self.handed)


@dataclass(frozen=True)
class PartGrade:
    """Homework or final: `percent` of the course grade."""

    kind: str
    percent: float
    sets: tuple[SetGrade, ...]
    share: float | None


@dataclass(frozen=True)
class CourseGrade:
    """A student's grade; `share` (0 to 1) is of what is graded so far, None where that is nothing."""

    student: str
    name: str
    parts: tuple[PartGrade, ...]
    share: float | None
    complete: bool

    @property
    def handed(self) -> Iterable[Handed]:
        """Every assignment."""
        return (h for part in self.parts for s in part.sets for h in s.handed)


def course_grade(
    course: Course,
    student: str,
    works: Mapping[str, Work],
    extensions: Sequence[Extension] = (),
    name: str = "",
) -> CourseGrade:
    """The grade of one student.

    Parameters
    ----------
    course : Course
        Its problem sets, weights and rules.
    student, name : str
        Whose grade it is.
    works : mapping
        Assignment -> what is known of it; assignments that are not in it are not graded yet.
    extensions : sequence of Extension
        The student's own.

    Notes
    -----
    A problem set counts by its points; problem sets of one kind by their weights. Parts of which nothing is
    graded yet are left out, and the others take their place in proportion, so that the grade is always
    one of 0 to 100 %.
    """
    granted = {e.problem_set: e for e in extensions if e.student == student}
    sets = [_set_grade(course, s, works, granted.get(s.id)) for s in course.sets]
    parts = tuple(
        _part(kind, percent, [s for s in sets if s.problem_set.kind == kind], course.drop_lowest)
        for kind, percent in (("homework", course.homework), ("final", course.final))
        if percent > 0
    )
    known = [part for part in parts if part.share is not None]
    weight = sum(part.percent for part in known)
    share = sum(part.percent * (part.share or 0.0) for part in known) / weight if weight else None
    counting = [s for part in parts for s in part.sets if not s.excused]
    complete = (
        share is not None
        and all(any(s.problem_set.kind == part.kind for s in sets) for part in parts)
        and all(h.work.state != "ungraded" and not h.work.awaiting and not h.work.broken
                for s in counting for h in s.handed)
    )  # fmt: skip
    return CourseGrade(student, name, parts, share, complete)


def _set_grade(
    course: Course, problem_set: ProblemSet, works: Mapping[str, Work], extension: Extension | None
) -> SetGrade:
    handed = tuple(
        _handed(course, problem_set, works.get(a, Work(a, "ungraded")), extension) for a in problem_set.assignments
    )
    most = sum(h.work.max_score for h in handed if h.work.state != "ungraded")
    share = min(1.0, sum(h.points for h in handed) / most) if most > 0 else None
    return SetGrade(problem_set, handed, extension, share)


def _handed(course: Course, problem_set: ProblemSet, work: Work, extension: Extension | None) -> Handed:
    due, late = problem_set.due, Lateness()
    if work.submitted is not None:
        late = problem_set.late.judge(due, work.submitted, course.timezone)
    if extension is not None and extension.until is not None:
        due = max(due, extension.until, key=datetime.timestamp)
        if work.submitted is not None:
            # Days are counted on the wall clock, whose changes could make a later due time dearer.
            late = max(late, problem_set.late.judge(due, work.submitted, course.timezone), key=lambda x: x.factor)
    return Handed(work, due, late)


def _part(kind: str, percent: float, sets: Sequence[SetGrade], drop_lowest: int) -> PartGrade:
    counting = [s for s in sets if s.counts]
    drop = min(drop_lowest if kind == "homework" else 0, len(counting) - 1)
    kept = _best(counting, len(counting) - drop) if drop > 0 else counting
    dropped = {s.problem_set.id for s in counting} - {s.problem_set.id for s in kept}
    shown = tuple(replace(s, dropped=s.problem_set.id in dropped) for s in sets)
    return PartGrade(kind, percent, shown, _mean(kept) if kept else None)


def _mean(sets: Collection[SetGrade]) -> float:
    weight = sum(s.problem_set.weight for s in sets)
    return sum(s.problem_set.weight * (s.share or 0.0) for s in sets) / weight


def _best(sets: list[SetGrade], keep: int) -> list[SetGrade]:
    """The `keep` problem sets whose weighted mean is highest.

    With unequal weights the lowest shares are not always the ones to leave out: a poor, heavy set can
    cost more than a very poor light one. All ways are tried where they are few; otherwise sets are chosen by
    what they add above the mean that can be reached, until that no longer grows (Dinkelbach's method).
    """
    if comb(len(sets), keep) <= _ALL_WAYS:
        # Of equal means the one that drops the later sets, so that the explanation does not waver.
        best: tuple[SetGrade, ...] = max(combinations(sets, keep), key=lambda some: round(_mean(some), 12))
        return list(best)
    mean = -1.0
    while True:
        gains = sorted(sets, key=lambda s: -s.problem_set.weight * ((s.share or 0.0) - mean))[:keep]
        if _mean(gains) <= mean + 1e-12:
            return gains
        mean = _mean(gains)
