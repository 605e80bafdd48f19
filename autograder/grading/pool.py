"""Workers that may die at any moment, and a coordinator that loses nothing when they do.

Each worker has its own pipe and asks for one submission at a time, so the death of one
costs at most the submission in its hands, which is given to another. A submission
that takes two workers with it is not tried a third time: its open checks become grader errors.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import signal
import time
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, Protocol

from autograder.errors import CourseError, GraderError, NeurogradeError
from autograder.grading.model import Submission
from autograder.grading.worker import Job, parcel, run
from autograder.messages import Message

TRIES = 2
_PATIENCE = 20.0
"""Seconds that a worker has to end its sandbox before it is killed; far more than it takes on an idle machine."""


@dataclass
class Task:
    """One submission to be graded, in some questions if `only` names them; `tag` is the caller's own."""

    submission: Submission
    tag: Any
    tries: int = 0
    only: tuple[str, ...] | None = None


class Listener(Protocol):
    """Who is told what becomes of tasks."""

    def begun(self, task: Task) -> None:
        """A worker has it."""

    def verdict(self, task: Task, plain: dict[str, Any]) -> None:
        """One check has spoken."""

    def ended(self, task: Task, plain: dict[str, Any]) -> None:
        """It is graded."""

    def lost(self, task: Task, reason: str) -> None:
        """It cost two workers their lives and is given up."""


@dataclass
class _Worker:
    process: BaseProcess
    connection: Connection
    task: Task | None = None
    asking: bool = False
    failure: tuple[str, Any] | None = None
    served: int = field(default=0)


def run_pool(job: Job, tasks: Iterator[Task], workers: int, listener: Listener) -> None:
    """Grade all tasks with `workers` processes; GraderError or CourseError where they cannot work at all."""
    context = multiprocessing.get_context("spawn")
    crew: list[_Worker] = []
    again: deque[Task] = deque()
    stillborn = 0
    ahead = _next(tasks, again)
    try:
        while ahead is not None or any(w.task for w in crew):
            wanted = min(workers, len([w for w in crew if w.task]) + (1 if ahead else 0))
            while len(crew) < wanted:
                crew.append(_spawn(context, job))
            for worker in crew:
                if worker.asking and ahead is not None:
                    _give(worker, ahead, listener)
                    ahead = _next(tasks, again)
            for ready in wait([w.connection for w in crew]):
                worker = next(w for w in crew if w.connection is ready)
                if _hear(worker, listener):
                    continue
                crew.remove(worker)
                worker.process.join()
                if worker.failure is not None:
                    raise _failure(*worker.failure)
                stillborn = 0 if worker.served else stillborn + 1
                if worker.task is None and stillborn > 2:
                    raise GraderError(f"graders die as soon as they start ({_how(worker.process)})")
                if worker.task is not None:
                    worker.task.tries += 1
                    if worker.task.tries >= TRIES:
                        listener.lost(worker.task, _how(worker.process))
                    else:
                        again.append(worker.task)
                if ahead is None:
                    ahead = _next(tasks, again)
    finally:
        _dismiss(crew)


def _next(tasks: Iterator[Task], again: deque[Task]) -> Task | None:
    return again.popleft() if again else next(tasks, None)


def _spawn(context: multiprocessing.context.SpawnContext, job: Job) -> _Worker:
    ours, theirs = context.Pipe()
    process = context.Process(target=run, args=(theirs, job), name="neurograde-grader")
    # A terminal's Ctrl-C reaches the whole foreground; workers leave it to the coordinator from their first moment.
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        process.start()
    finally:
        signal.signal(signal.SIGINT, before)
    theirs.close()
    return _Worker(process, ours)


def _give(worker: _Worker, task: Task, listener: Listener) -> None:
    worker.asking, worker.task = False, task
    listener.begun(task)
    with contextlib.suppress(OSError):  # it died: that is noticed when it is listened to
        worker.connection.send(parcel(task.submission, task.only))


def _hear(worker: _Worker, listener: Listener) -> bool:
    """Take one message of a worker; False when there will be no more."""
    try:
        kind, *rest = worker.connection.recv()
    except (EOFError, OSError):
        return False
    task = worker.task
    if kind == "ready":
        worker.asking = True
    elif kind == "failed":
        worker.failure = rest[0], rest[1]
    elif task is not None and kind == "verdict":
        listener.verdict(task, rest[0])
    elif task is not None:
        worker.task, worker.served = None, worker.served + 1
        listener.ended(task, rest[0])
    return True


def _failure(kind: str, told: Any) -> NeurogradeError:
    """What a worker could not do, as the same kind of error here (a CourseError's text is complete already)."""
    message = told if isinstance(told, str) else Message.from_plain(told)
    error = GraderError(str(message))
    error.message = message
    error.exit_code = CourseError.exit_code if kind == "CourseError" else GraderError.exit_code
    return error


def _how(process: BaseProcess) -> str:
    code = process.exitcode
    return f"signal {-code}" if code is not None and code < 0 else f"exit code {code}"


def _dismiss(crew: list[_Worker]) -> None:
    """Send everyone home: politely those who wait for work, firmly those in the middle of something."""
    for worker in crew:
        try:
            if worker.task is None:
                worker.connection.send(None)
            else:
                worker.process.terminate()
        except OSError:
            pass
    deadline = time.monotonic() + _PATIENCE
    for worker in crew:
        worker.process.join(max(0.0, deadline - time.monotonic()))
        if worker.process.is_alive():
            worker.process.kill()
            worker.process.join()
        worker.connection.close()
        worker.process.close()
