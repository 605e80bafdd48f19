"""Grading a class: take everyone's work in, grade what is new or touched, keep every verdict at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from autograder.checking.runner import collect, default_seed
from autograder.checking.verdict import Check, Verdict
from autograder.course import Assignment, Course
from autograder.errors import SubmissionError
from autograder.grading.archives import is_archive, unpack_class
from autograder.grading.book_file import MEMORY, locked
from autograder.grading.downloads import Class, file_time, find_attempts
from autograder.grading.engines import DaskEngine, Engine, LocalEngine
from autograder.grading.gradebook import Gradebook
from autograder.grading.intake import Refusal, take_in
from autograder.grading.keys import question_keys, surroundings
from autograder.grading.model import Grade
from autograder.grading.plan import Item, Plan, Planner, chosen, reference_of
from autograder.grading.pool import Task
from autograder.grading.refusal import Refused, printable
from autograder.grading.roster import Roster
from autograder.grading.worker import Job
from autograder.messages import Message
from autograder.sandbox.quota import discard
from autograder.sandbox.temporary import Lease, sweep

REGRADE = "regrade"
"""The fact that says up to which grading everything is to be graded anew, while a run with --regrade lasts."""


@dataclass(frozen=True)
class Options:
    """How a class is to be graded."""

    workers: int = 1
    seed: int | None = None
    unsafe: bool = False
    regrade: bool = False
    failed: bool = False
    only: tuple[str, ...] = ()
    students: tuple[str, ...] = ()
    cache: bool = True
    engine: str = "local"
    scheduler: str = ""

    def make_engine(self) -> Engine:
        """Who does the work."""
        return DaskEngine(self.workers, self.scheduler) if self.engine == "dask" else LocalEngine(self.workers)


@dataclass
class Summary:
    """What a run did."""

    graded: int = 0
    kept: int = 0
    left: int = 0
    refused: int = 0
    errors: int = 0
    missing: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    """In the class at the last run, and in it no more: left, withdrawn, or known by another id since."""


Progress = Callable[[str, int, int], None]


def grade_class(
    course: Course,
    assignment: Assignment,
    folder: Path,
    out: Path,
    options: Options,
    roster: Roster | None = None,
    progress: Progress = lambda student, done, total: None,
) -> Summary:
    """Grade a class folder into `out`/gradebook.sqlite; `progress` hears of every submission that is done."""
    _refuse_inside(folder, out)
    out.mkdir(parents=True, exist_ok=True)
    checks = collect(assignment)
    with ExitStack() as stack:
        stack.enter_context(locked(out))
        scratch = out / ".work"
        discard(scratch)  # what a killed run may have left here, and elsewhere
        sweep()
        scratch.mkdir(exist_ok=True)  # graders of a run killed just now may still be on their way out of it
        stack.callback(discard, scratch)
        everyone = _open_class(course, folder, roster, stack)
        book = stack.enter_context(Gradebook(out / "gradebook.sqlite"))
        seed, planner = _planner(assignment, out, options, book, checks)
        wanted = chosen(options.students, everyone, roster)
        _note_run(course, assignment, book, seed, planner)
        plan = planner.plan(everyone, roster, wanted)
        with book.together():
            gone = book.keep_only(a.student for a in everyone.attempts)
            _note_class(book, everyone, roster)
        missing = roster.missing([a.student for a in everyone.attempts]) if roster else ()
        summary = Summary(
            kept=len(plan.kept),
            left=len(plan.left),
            refused=len(plan.refused),
            missing=tuple(s.id for s in missing),
            unknown=tuple(a.student for a in everyone.attempts if not a.known),
            gone=gone,
        )
        if plan.items:
            where = tuple(surroundings(assignment).items())
            job = Job(assignment.root, assignment.id, seed, options.unsafe, scratch, options.cache, where)
            run = _Run(planner, summary, progress, len(plan.items))
            options.make_engine().run(job, run.tasks(plan.items), run)
        summary.errors = book.errors()
        book.set_fact(REGRADE, None)
        book.set_fact("finished", datetime.now(UTC).isoformat(timespec="seconds"))
        return summary


def plan_class(
    course: Course,
    assignment: Assignment,
    folder: Path,
    out: Path,
    options: Options,
    roster: Roster | None = None,
) -> Plan:
    """What `grade_class` would grade, and why; nothing is written, nothing of a student's is run."""
    _refuse_inside(folder, out)
    checks = collect(assignment)
    with ExitStack() as stack:
        known = out / "gradebook.sqlite"
        book = stack.enter_context(Gradebook(known if known.exists() else MEMORY))
        _, planner = _planner(assignment, out, options, book, checks)
        everyone = _open_class(course, folder, roster, stack)
        return planner.plan(everyone, roster, chosen(options.students, everyone, roster), note=False)


def _refuse_inside(folder: Path, out: Path) -> None:
    if out.resolve().is_relative_to(folder.resolve()):
        raise SubmissionError(
            f"{out}: lies in the class folder and would be taken for a submission; name another --out"
        )


def _planner(
    assignment: Assignment, out: Path, options: Options, book: Gradebook, checks: tuple[Check, ...]
) -> tuple[int, Planner]:
    """The seed, and who plans. Nothing is written."""
    known = book.fact("assignment", assignment.id)
    if known != assignment.id:
        raise SubmissionError(f"{out}: holds grades of {known}; name another --out for {assignment.id}")
    seed: int = options.seed if options.seed is not None else book.fact("seed", default_seed(assignment))
    # one that was broken off is not begun anew: what it has graded since is done
    asked: int = (book.fact(REGRADE) or book.last_grading()) if options.regrade else 0
    keys = question_keys(assignment, checks, seed)
    return seed, Planner(assignment, book, checks, keys, asked, options.failed, options.only)


def _note_run(course: Course, assignment: Assignment, book: Gradebook, seed: int, planner: Planner) -> None:
    """What the book is a book of."""
    facts = {"assignment": assignment.id, "course": course.id, "seed": seed, REGRADE: planner.asked or None}
    with book.together():
        for name, value in facts.items():
            book.set_fact(name, value)
        book.set_checks(planner.checks)


def _open_class(course: Course, folder: Path, roster: Roster | None, stack: ExitStack) -> Class:
    """The attempts in a class folder, or in the zip that a platform lets one download."""
    if folder.is_file() and is_archive(folder.name):
        unpacked = stack.enter_context(Lease("class"))
        with folder.open("rb") as file:
            try:
                unpack_class(file, printable(folder.name), unpacked)
            except Refused as refused:
                raise SubmissionError(f"{folder}: {refused}") from None
        folder = unpacked
    if not folder.is_dir():
        raise SubmissionError(f"{folder}: no such class folder")
    return find_attempts(folder, course.timezone, roster)


def _note_class(book: Gradebook, everyone: Class, roster: Roster | None) -> None:
    missing = roster.missing([a.student for a in everyone.attempts]) if roster else ()
    book.set_fact("missing", [[s.id, s.name] for s in missing])
    book.set_fact("names", {s.id: s.name for s in roster.students if s.name} if roster else {})
    book.set_fact("superseded", [[a.student, a.source] for a in everyone.superseded])
    book.set_fact("aside", list(everyone.aside))
    # Kept apart from what a platform says: copying and unpacking change them, so nobody believes them unasked.
    times = {a.student: file_time(a) for a in everyone.attempts if a.submitted is None}
    book.set_fact("file_times", {student: when.isoformat() for student, when in times.items() if when})


class _Run:
    """One run of a batch: hands out what is planned, and writes down what comes of it (an engine's Listener)."""

    def __init__(
        self,
        planner: Planner,
        summary: Summary,
        progress: Progress,
        total: int,
    ) -> None:
        self.planner, self.assignment, self.book, self.keys = planner, planner.assignment, planner.book, planner.keys
        self.checks = {check.id: check for check in planner.checks}
        self.summary = summary
        self._progress, self._done, self._total = progress, 0, total
        self._gradings: dict[int, int] = {}
        self._heard: dict[int, set[str]] = {}

    def tasks(self, items: list[Item]) -> Iterator[Task]:
        """Submissions, each read again when its turn comes, so that memory does not grow with the class."""
        for item in items:
            taken = take_in(self.assignment, item.attempt) if item.attempt else reference_of(self.assignment)
            due = [item]
            if item.attempt and (isinstance(taken, Refusal) or taken.digest != item.digest):
                again = Plan()  # changed on disk since it was looked at
                self.planner.plan_one(again, item.position, item.attempt, taken)
                self.summary.refused += len(again.refused)
                due = again.items
            if due and not isinstance(taken, Refusal):
                yield Task(taken, due[0].number, due[0].questions)

    # Listener of an engine

    def begun(self, task: Task) -> None:
        self._gradings[task.tag] = self.book.begin(task.tag)
        self._heard[task.tag] = set()

    def verdict(self, task: Task, plain: dict[str, Any]) -> None:
        verdict = Verdict.from_plain(plain, self.checks[plain["check"]])
        self._heard[task.tag].add(verdict.check.id)
        self.book.record(self._gradings[task.tag], verdict, self.keys[verdict.check.question])

    def ended(self, task: Task, plain: dict[str, Any]) -> None:
        self._finish(
            task,
            Grade(
                task.submission,
                (),
                tuple(Message.from_plain(m) for m in plain["load_problems"]),
                plain["figures"],
                plain["cpu_seconds"],
                plain["wall_seconds"],
                plain["max_rss_mb"],
                plain["protection"],
            ),
        )

    def lost(self, task: Task, reason: str) -> None:
        """Checks that nobody could answer are the grader's errors, not the student's zeros."""
        said = Message("The grader died twice while grading this submission ({reason}).", {"reason": reason})
        for check in self.checks.values():
            if check.id not in self._heard[task.tag] and check.question in task.questions:
                error = Verdict(check, "error", 0.0, (said,))
                self.book.record(self._gradings[task.tag], error, self.keys[check.question])
        self._finish(task, Grade(task.submission, ()))

    def _finish(self, task: Task, grade: Grade) -> None:
        self.book.finish(self._gradings.pop(task.tag), grade)
        self._heard.pop(task.tag)
        self._done += 1
        self.summary.graded += bool(task.submission.student)
        self._progress(task.submission.student, self._done, self._total)
