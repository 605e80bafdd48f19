"""Grading mutants as any submission is graded, in parallel, each no further than is wanted."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import astuple, dataclass
from itertools import count
from pathlib import Path
from typing import Any

from autograder.authoring.cache import Cache, cache_key
from autograder.authoring.mutation.mutants import Mutant
from autograder.checking.runner import collect
from autograder.checking.verdict import Check
from autograder.course import Assignment
from autograder.errors import CourseError, GraderError
from autograder.grading.grade import submission_from_source
from autograder.grading.keys import question_keys
from autograder.grading.pool import Task, run_pool
from autograder.grading.worker import Job
from autograder.messages import Message
from autograder.reading import read_text

SEED = 1
"""Of the checks' random inputs: always the same, so that mending one check leaves what others found."""
PATIENCE = 5.0
LEAST = 2.0
"""A mutant may use so many times the reference's CPU time in a question, and at least so many seconds."""

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Finding:
    """What one check made of one mutant.

    `how` it lost points: "value" (a wrong answer), "raised", "time", "died" (the process ended), or "" where it
    lost none; `why` is what a student would be told.
    """

    check: str
    status: str
    how: str
    why: str
    cpu_seconds: float

    @property
    def lost(self) -> bool:
        """Whether the check took points."""
        return self.status in ("partial", "fail")


@dataclass(frozen=True)
class Graded:
    """What the checks of the questions that were tried made of each mutant, by its key."""

    checks: tuple[Check, ...]
    findings: Mapping[str, tuple[Finding, ...]]


def grade_mutants(
    assignment: Assignment,
    mutants: Sequence[Mutant],
    *,
    workers: int = 1,
    every_check: bool = False,
    unsafe: bool = False,
    progress: Progress = lambda done, total: None,
) -> Graded:
    """Grade mutants, first in the question of the mistake, then, if that lets it pass, in the others it reaches.

    With `every_check`, nothing is cut short: all checks of all these questions speak.
    """
    checks = collect(assignment)
    with ExitStack() as stack:
        scratch = Path(tempfile.mkdtemp(prefix="neurograde-mutants-"))
        stack.callback(shutil.rmtree, scratch, ignore_errors=True)
        cache = stack.enter_context(Cache(assignment, "mutants"))
        bench = _Bench(assignment, checks, cache, workers, unsafe, scratch)
        return Graded(checks, bench.run(mutants, every_check, progress))


class _Bench:
    """The pool's Listener, which keeps what it hears."""

    def __init__(
        self, assignment: Assignment, checks: tuple[Check, ...], cache: Cache, workers: int, unsafe: bool, scratch: Path
    ) -> None:
        self.assignment, self.checks, self.cache = assignment, checks, cache
        self._workers, self._unsafe, self._scratch = workers, unsafe, scratch
        self._by_id = {check.id: check for check in checks}
        self._keys = question_keys(assignment, checks, SEED)
        self._heard: dict[int, list[Finding]] = {}
        self._step: Callable[[], None] = lambda: None

    def run(self, mutants: Sequence[Mutant], every_check: bool, progress: Progress) -> dict[str, tuple[Finding, ...]]:
        """Findings for every mutant."""
        waiting = list(mutants)
        while todo := [(m, questions) for m in waiting if (questions := self._open_questions(m, every_check))]:
            waiting = [mutant for mutant, _ in todo]
            done = len(mutants) - len(waiting)
            progress(done, len(mutants))
            limits = self._measure(sorted({question for _, questions in todo for question in questions}))
            steps = count(done + 1)
            self._step = lambda steps=steps: progress(next(steps), len(mutants))  # type: ignore[misc]
            self._grade([(mutant.source, questions) for mutant, questions in todo], limits, first_loss=not every_check)
        return {mutant.key: self._findings(mutant) for mutant in mutants}

    def _measure(self, questions: Sequence[str]) -> dict[str, float]:
        """CPU limits from what the reference itself uses in these questions; CourseError where it fails a check."""
        source = read_text(self.assignment.reference)
        if new := tuple(q for q in questions if self._known(source, q, True) is None):
            self._step = lambda: None
            self._grade([(source, new)], {}, first_loss=False)
        limits = {}
        for question in questions:
            findings = self._known(source, question, True) or ()
            if failed := [f.check for f in findings if f.status != "pass"]:
                raise CourseError(self.assignment.reference, "", f"the reference itself fails {', '.join(failed)}",
                                  "run `neurograde validate` first")  # fmt: skip
            limits[question] = max(LEAST, PATIENCE * sum(f.cpu_seconds for f in findings))
        return limits

    def _open_questions(self, mutant: Mutant, every_check: bool) -> tuple[str, ...]:
        """The questions in which a mutant is still to be graded: its own; when that lets it pass, the others."""
        everywhere = (mutant.question, *mutant.others)
        if every_check:
            return tuple(q for q in everywhere if self._known(mutant.source, q, True) is None)
        if any(f.lost for f in self._findings(mutant)):
            return ()
        if self._known(mutant.source, mutant.question, False) is None:
            return (mutant.question,)
        return tuple(q for q in mutant.others if self._known(mutant.source, q, False) is None)

    def _findings(self, mutant: Mutant) -> tuple[Finding, ...]:
        return tuple(f for q in (mutant.question, *mutant.others) for f in self._kept(mutant.source, q) or ())

    def _kept(self, source: str, question: str) -> tuple[Finding, ...] | None:
        rows = self.cache.get(self._key(source, question))
        return None if rows is None else tuple(Finding(*row) for row in rows)

    def _known(self, source: str, question: str, every_check: bool) -> tuple[Finding, ...] | None:
        findings = self._kept(source, question)
        if findings is None:
            return None
        wanted = sum(check.question == question for check in self.checks)
        complete = len(findings) == wanted or (not every_check and any(f.lost for f in findings))
        return findings if complete else None

    def _key(self, source: str, question: str) -> str:
        return cache_key(self.assignment, question, self._keys[question], source)

    def _grade(
        self, todo: Sequence[tuple[str, tuple[str, ...]]], limits: Mapping[str, float], *, first_loss: bool
    ) -> None:
        job = Job(
            self.assignment.root,
            self.assignment.id,
            SEED,
            self._unsafe,
            self._scratch,
            cpu_seconds=dict(limits),
            first_loss=first_loss,
        )
        run_pool(job, self._tasks(todo), self._workers, self)

    def _tasks(self, todo: Sequence[tuple[str, tuple[str, ...]]]) -> Iterator[Task]:
        for number, (source, questions) in enumerate(todo):
            submission = submission_from_source(self.assignment, f"mutant-{number}", source)
            yield Task(submission, number, questions)

    # Listener of the pool

    def begun(self, task: Task) -> None:
        self._heard[task.tag] = []

    def verdict(self, task: Task, plain: dict[str, Any]) -> None:
        why = " ".join(str(Message.from_plain(message)) for message in plain["messages"])
        finding = Finding(plain["check"], plain["status"], _how(plain), why, round(plain["cpu_seconds"], 4))
        self._heard[task.tag].append(finding)

    def ended(self, task: Task, plain: dict[str, Any]) -> None:
        source = task.submission.cells[0].source
        heard = self._heard.pop(task.tag)
        for question in task.questions:
            rows = [astuple(f) for f in heard if self._by_id[f.check].question == question]
            if rows:
                self.cache.put(self._key(source, question), rows)
        self._step()

    def lost(self, task: Task, reason: str) -> None:
        raise GraderError(f"the grader died twice on a mutant ({reason})")


def _how(plain: Mapping[str, Any]) -> str:
    """How points were lost, read off the message that students get."""
    if plain["status"] == "pass":
        return ""
    texts = {str(message[0]) for message in plain["messages"]}
    if any(text.startswith("{function} raised") or "not of the form" in text for text in texts):
        return "raised"
    if any("CPU time" in text or "ran out of time" in text or "waited without" in text for text in texts):
        return "time"
    return "died" if any(text.startswith("{function}") for text in texts) else "value"
