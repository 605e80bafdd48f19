"""Grading a class: take everyone's work in, grade what is new or touched, keep every verdict at once."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from autograder import __version__
from autograder.checking.runner import batch_key, collect, default_seed
from autograder.checking.verdict import Check, Verdict
from autograder.course import Assignment, Course
from autograder.errors import SubmissionError
from autograder.grading.archives import is_archive, unpack_class
from autograder.grading.downloads import Attempt, Class, file_time, find_attempts
from autograder.grading.grade import submission_from_source
from autograder.grading.gradebook import Gradebook, locked
from autograder.grading.intake import Refusal, take_in
from autograder.grading.model import Grade, Submission
from autograder.grading.pool import Task, run_pool
from autograder.grading.refusal import Refused, printable
from autograder.grading.roster import Roster
from autograder.grading.worker import Job
from autograder.messages import Message
from autograder.sandbox.quota import discard
from autograder.sandbox.temporary import Lease, sweep


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


@dataclass
class Summary:
    """What a run did."""

    graded: int = 0
    kept: int = 0
    refused: int = 0
    errors: int = 0
    missing: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


@dataclass
class _Plan:
    """Who needs what: the questions to be graded anew -> the attempts they are graded for."""

    groups: dict[tuple[str, ...], list[tuple[Attempt | None, int]]] = field(default_factory=dict)
    total: int = 0


Progress = Callable[[str, int, int], None]


def question_keys(assignment: Assignment, checks: Collection[Check], seed: int) -> dict[str, str]:
    """For each question a hash of all that its verdicts depend on besides the submission.

    A check file that names other questions only, and no helper, touches none of this one's verdicts.
    """
    common = {**batch_key(assignment), "checks": "", "limits": ""}
    files = {path: path.read_bytes() for path in sorted(assignment.folder.glob("*.py"))}
    named = {
        path: set(re.findall(r"""question\(\s*["'](\w+)["']""", raw.decode("utf-8", "replace")))
        for path, raw in files.items()
        if path in assignment.check_files
    }
    keys = {}
    for question in assignment.questions:
        digest = hashlib.sha256(f"{__version__} {seed} {sorted(common.items())}".encode())
        limits = (question.id, question.kind, question.points, question.functions, question.limits)
        digest.update(repr((assignment.functions.keys(), limits)).encode())
        points = sorted((c.id, c.points, c.public, c.hint) for c in checks if c.question == question.id)
        digest.update(repr(points).encode())
        for path, raw in files.items():
            if question.id in named.get(path, {question.id}):
                digest.update(hashlib.sha256(raw).digest())
        keys[question.id] = digest.hexdigest()
    return keys


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
    if out.resolve().is_relative_to(folder.resolve()):
        raise SubmissionError(
            f"{out}: lies in the class folder and would be taken for a submission; name another --out"
        )
    out.mkdir(parents=True, exist_ok=True)
    checks = collect(assignment)
    with ExitStack() as stack:
        stack.enter_context(locked(out))
        scratch = out / ".work"
        discard(scratch)  # what a killed run may have left here, and elsewhere
        sweep()
        scratch.mkdir()
        stack.callback(discard, scratch)
        everyone = _open_class(course, folder, roster, stack)
        book = stack.enter_context(Gradebook(out / "gradebook.sqlite"))
        known = book.fact("assignment", assignment.id)
        if known != assignment.id:
            raise SubmissionError(f"{out}: holds grades of {known}; name another --out for {assignment.id}")
        seed = options.seed if options.seed is not None else book.fact("seed", default_seed(assignment))
        keys = question_keys(assignment, checks, seed)
        for name, value in {"assignment": assignment.id, "course": course.id, "seed": seed}.items():
            book.set_fact(name, value)
        book.set_checks(checks)
        summary = Summary()
        run = _Run(assignment, book, checks, keys, options, summary, progress, roster)
        plan = run.plan(everyone)
        _note_class(book, everyone, roster, summary)
        done = 0
        for questions, attempts in plan.groups.items():
            only = None if set(questions) == {q.id for q in assignment.questions if q.automatic} else questions
            job = Job(assignment.root, assignment.id, only, seed, options.unsafe, scratch)
            run.start(questions, done, plan.total)
            run_pool(job, run.tasks(attempts), options.workers, run)
            done += len(attempts)
        summary.errors = sum(len(record.errors) for record in book.records())
        book.set_fact("finished", datetime.now(UTC).isoformat(timespec="seconds"))
        return summary


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


def _note_class(book: Gradebook, everyone: Class, roster: Roster | None, summary: Summary) -> None:
    present = [a.student for a in everyone.attempts]
    missing = roster.missing(present) if roster else ()
    summary.missing = tuple(s.id for s in missing)
    summary.unknown = tuple(a.student for a in everyone.attempts if not a.known)
    book.set_fact("missing", [[s.id, s.name] for s in missing])
    book.set_fact("names", {s.id: s.name for s in roster.students if s.name} if roster else {})
    book.set_fact("superseded", [[a.student, a.source] for a in everyone.superseded])
    book.set_fact("aside", list(everyone.aside))
    # Kept apart from what a platform says: copying and unpacking change them, so nobody believes them unasked.
    times = {a.student: file_time(a) for a in everyone.attempts if a.submitted is None}
    book.set_fact("file_times", {student: when.isoformat() for student, when in times.items() if when})


class _Run:
    """One run of a batch: decides what is graded, and writes down what comes of it (a pool's Listener)."""

    def __init__(
        self,
        assignment: Assignment,
        book: Gradebook,
        checks: tuple[Check, ...],
        keys: Mapping[str, str],
        options: Options,
        summary: Summary,
        progress: Progress,
        roster: Roster | None,
    ) -> None:
        self.assignment, self.book, self.keys, self.roster = assignment, book, keys, roster
        self.checks = {check.id: check for check in checks}
        self.options, self.summary, self._progress = options, summary, progress
        self._gradings: dict[int, int] = {}
        self._heard: dict[int, set[str]] = {}
        self._questions: tuple[str, ...] = ()
        self._done, self._total = 0, 0

    def plan(self, everyone: Class) -> _Plan:
        """Enrol everyone and find what has no verdict that still holds."""
        plan = _Plan()
        reference = self._reference()
        number = self.book.add(reference, "reference")
        self.book.set_fact("reference", number)
        self._schedule(plan, None, number, forced=False)
        wanted = set(self.options.students)
        unknown = wanted - {a.student for a in everyone.attempts}
        if unknown:
            raise SubmissionError(f"nothing was handed in by {', '.join(sorted(unknown))}")
        for position, attempt in enumerate(self._ordered(everyone.attempts)):
            if wanted and attempt.student not in wanted:
                continue
            taken = take_in(self.assignment, attempt)
            enrolled = self.book.enrol(position, taken, attempt.known, attempt.source)
            if enrolled is None:
                self.summary.refused += 1
            elif not self._schedule(plan, attempt, enrolled, forced=self.options.regrade):
                self.summary.kept += 1
        self.book.keep_only(a.student for a in everyone.attempts)
        return plan

    def _ordered(self, attempts: tuple[Attempt, ...]) -> list[Attempt]:
        """In the order of the roster, strangers last."""
        order = {s.id: n for n, s in enumerate(self.roster.students)} if self.roster else {}
        return sorted(attempts, key=lambda a: (order.get(a.student, len(order)), a.student))

    def _schedule(self, plan: _Plan, attempt: Attempt | None, number: int, forced: bool) -> bool:
        standing = set() if forced else self.book.standing(number, self.keys)
        open_questions = {c.question for c in self.checks.values() if c.id not in standing}
        if self.options.only:
            open_questions &= set(self.options.only)
        if self.options.failed and attempt is not None:
            failed = {v.check.question for v in self.book.record_of(attempt.student).errors}
            open_questions &= failed
        if not open_questions:
            return False
        questions = tuple(q.id for q in self.assignment.questions if q.id in open_questions)
        plan.groups.setdefault(questions, []).append((attempt, number))
        plan.total += 1
        return True

    def _reference(self) -> Submission:
        source = self.assignment.reference.read_text(encoding="utf-8")
        digest = hashlib.sha256(source.encode()).hexdigest()
        return replace(submission_from_source(self.assignment, "", source), digest=digest)

    def start(self, questions: tuple[str, ...], done: int, total: int) -> None:
        """A pool begins with some questions; so many submissions were done before it."""
        self._questions, self._done, self._total = questions, done, total

    def tasks(self, attempts: list[tuple[Attempt | None, int]]) -> Iterator[Task]:
        """Submissions, each read again when its turn comes, so that memory does not grow with the class."""
        for attempt, number in attempts:
            taken = take_in(self.assignment, attempt) if attempt else self._reference()
            if isinstance(taken, Refusal):  # changed on disk since it was looked at; the next run will see
                self.summary.refused += 1
                continue
            yield Task(taken, self.book.add(taken) if attempt else number)

    # Listener of the pool

    def begun(self, task: Task) -> None:
        self._gradings[task.tag] = self.book.begin(task.tag)
        self._heard[task.tag] = set()

    def verdict(self, task: Task, plain: dict[str, Any]) -> None:
        verdict = Verdict.from_plain(plain, self.checks[plain["check"]])
        self._heard[task.tag].add(verdict.check.id)
        self.book.record(self._gradings[task.tag], verdict, self.keys[verdict.check.question])

    def ended(self, task: Task, plain: dict[str, Any]) -> None:
        grade = Grade(
            task.submission,
            (),
            tuple(Message.from_plain(m) for m in plain["load_problems"]),
            plain["figures"],
            plain["cpu_seconds"],
            plain["wall_seconds"],
            plain["max_rss_mb"],
            plain["protection"],
        )
        self.book.finish(self._gradings.pop(task.tag), grade)
        self._heard.pop(task.tag)
        self._step(task)

    def lost(self, task: Task, reason: str) -> None:
        """Checks that nobody could answer are the grader's errors, not the student's zeros."""
        grading, heard = self._gradings.pop(task.tag), self._heard.pop(task.tag)
        said = Message("The grader died twice while grading this submission ({reason}).", {"reason": reason})
        for check in self.checks.values():
            if check.id not in heard and check.question in self._questions:
                self.book.record(grading, Verdict(check, "error", 0.0, (said,)), self.keys[check.question])
        self._step(task)

    def _step(self, task: Task) -> None:
        self._done += 1
        self.summary.graded += bool(task.submission.student)
        self._progress(task.submission.student, self._done, self._total)
