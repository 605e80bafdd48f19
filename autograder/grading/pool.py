"""Graders on this machine that may die at any moment, and a coordinator that loses nothing when they do.

Each grader has its own pipe and asks for one submission at a time, so the death of one
costs at most the submission in its hands, which is given to another. A submission
that takes two graders with it is not tried a third time: its open checks become grader errors.
"""

from __future__ import annotations

import select
import time
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, Protocol

from autograder.errors import GraderError
from autograder.grading.grader import Gone, Grader, dismiss
from autograder.grading.model import Submission
from autograder.grading.worker import Job, parcel

TRIES = 2


@dataclass
class Task:
    """One submission to be graded in some questions; `tag` is the caller's own."""

    submission: Submission
    tag: Any
    questions: tuple[str, ...]
    tries: int = 0


class Listener(Protocol):
    """Who is told what becomes of tasks."""

    def begun(self, task: Task) -> None:
        """A grader has it."""

    def verdict(self, task: Task, plain: dict[str, Any]) -> None:
        """One check has spoken."""

    def ended(self, task: Task, plain: dict[str, Any]) -> None:
        """It is graded."""

    def lost(self, task: Task, reason: str) -> None:
        """It cost two graders their lives and is given up."""


@dataclass
class _Member:
    grader: Grader
    task: Task | None = None
    asking: bool = False
    served: int = 0


def run_pool(job: Job, tasks: Iterator[Task], workers: int, listener: Listener) -> None:
    """Grade all tasks with `workers` processes; GraderError or CourseError where they cannot work at all."""
    crew: list[_Member] = []
    ahead: deque[Task] = deque()
    stillborn = 0
    try:
        while True:
            busy = sum(m.task is not None for m in crew)
            # one more than is needed now, so that no grader waits for a disk; at first one for each, to start them all
            ahead.extend(islice(tasks, max(0, max(1, workers - busy) - len(ahead))))
            if not ahead and not busy:
                return
            while len(crew) < min(workers, busy + len(ahead)):
                crew.append(_Member(Grader(job)))
            for member in crew:
                if member.asking and ahead:
                    _give(member, ahead.popleft(), listener)
            for member in _ready(crew):
                try:
                    if _hear(member, listener):
                        stillborn = 0  # somebody can work here, whoever else was killed while it started
                except Gone as death:
                    crew.remove(member)
                    member.grader.bury(time.monotonic())
                    stillborn = 0 if member.served else stillborn + 1
                    if member.task is None and stillborn > 2:
                        raise GraderError(f"graders end as soon as they start: {death}") from None
                    if member.task is not None:
                        member.task.tries += 1
                        if member.task.tries >= TRIES:
                            listener.lost(member.task, str(death))
                        else:
                            ahead.appendleft(member.task)
    finally:
        dismiss((m.grader, m.task is not None) for m in crew)


def _ready(crew: Sequence[_Member]) -> Iterator[_Member]:
    """Wait for any to say something. multiprocessing's own `wait` takes longer than hearing a verdict does."""
    poll = select.poll()
    for member in crew:
        poll.register(member.grader.connection, select.POLLIN)
    speaking = {descriptor for descriptor, _ in poll.poll()}
    yield from [member for member in crew if member.grader.connection.fileno() in speaking]


def _give(member: _Member, task: Task, listener: Listener) -> None:
    member.asking, member.task = False, task
    listener.begun(task)
    member.grader.give(parcel(task.submission, task.questions))


def _hear(member: _Member, listener: Listener) -> bool:
    """Take one message of a grader; has it ended a submission?"""
    kind, content = member.grader.hear()
    if kind == "ready":
        member.asking = True
    elif member.task is not None and kind == "verdict":
        listener.verdict(member.task, content)
    elif member.task is not None:
        task, member.task, member.served = member.task, None, member.served + 1
        listener.ended(task, content)
        return True
    return False
