"""One grading process of a batch: a warm zygote and collected checks, fed through a pipe.

Both ends of the pipe are ours and trusted; what crosses it is plain data all the same.

    worker -> coordinator   ("ready",) | ("verdict", plain) | ("end", plain) | ("failed", kind, text)
    coordinator -> worker   (student, cells, files, digest, languages, questions) | None to stop
"""

from __future__ import annotations

import contextlib
import os
import signal
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from multiprocessing import parent_process
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any

from autograder.checking.verdict import Check, Verdict
from autograder.course import Assignment, load_course
from autograder.errors import NeurogradeError
from autograder.grading.model import Grade, Submission
from autograder.messages import Message
from autograder.sandbox import Cell


@dataclass(frozen=True)
class Job:
    """What all workers of a batch do.

    `cpu_seconds` sets lower limits for some questions than the assignment's own; with `first_loss`, a
    submission is done with as soon as one check takes points from it.
    """

    root: Path
    assignment: str
    only: tuple[str, ...] | None
    seed: int
    unsafe: bool
    scratch: Path
    cpu_seconds: Mapping[str, float] = field(default_factory=dict)
    first_loss: bool = False


def run(connection: Connection, job: Job) -> None:
    """The worker's life: grade what comes until there is no more, or the coordinator is gone."""
    signal.signal(signal.SIGTERM, _interrupt)
    threading.Thread(target=_outlive_nobody, daemon=True).start()
    os.environ["TMPDIR"] = str(job.scratch)
    for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ.setdefault(name, "1")
    from autograder.grading.grade import grade_batch

    try:
        with contextlib.suppress(KeyboardInterrupt, BrokenPipeError, EOFError):
            assignment = _limited(load_course(job.root).assignment(job.assignment), job.cpu_seconds)
            incoming = _Incoming(connection, job.assignment)
            grade_batch(
                assignment,
                incoming,
                sink=_Outgoing(connection),
                only=job.only,
                only_for=lambda submission: incoming.questions,
                enough=_lost if job.first_loss else _never,
                seed=job.seed,
                unsafe=job.unsafe,
            )
    except NeurogradeError as error:
        told = error.message.to_plain() if isinstance(error.message, Message) else str(error)
        _say(connection, ("failed", type(error).__name__, told))
    except Exception as error:
        _say(connection, ("failed", "", f"{type(error).__name__}: {error}"))
        raise
    finally:
        connection.close()


def parcel(submission: Submission, only: tuple[str, ...] | None) -> tuple[Any, ...]:
    """A submission, and the questions it is to be graded in, as the plain data that grading needs."""
    cells = [(cell.source, cell.label) for cell in submission.cells]
    return submission.student, cells, dict(submission.files), submission.digest, dict(submission.languages), only


class _Incoming:
    """The submissions that the coordinator sends, and the questions that it wants of the last one."""

    def __init__(self, connection: Connection, assignment: str) -> None:
        self.questions: tuple[str, ...] | None = None
        self._connection, self._assignment = connection, assignment

    def __iter__(self) -> Iterator[Submission]:
        while True:
            self._connection.send(("ready",))
            received = self._connection.recv()
            if received is None:
                return
            student, cells, files, digest, languages, self.questions = received
            code = tuple(Cell(source, label) for source, label in cells)
            yield Submission(student, self._assignment, code, files, digest=digest, languages=languages)


def _limited(assignment: Assignment, cpu_seconds: Mapping[str, float]) -> Assignment:
    """The assignment with less CPU time for some questions."""
    questions = [
        replace(q, limits=replace(q.limits, cpu_seconds=min(q.limits.cpu_seconds, cpu_seconds[q.id])))
        if q.id in cpu_seconds
        else q
        for q in assignment.questions
    ]
    return replace(assignment, questions=tuple(questions))


def _lost(verdict: Verdict) -> bool:
    return verdict.status in ("partial", "fail")


def _never(verdict: Verdict) -> bool:
    return False


class _Outgoing:
    """The Sink that tells the coordinator."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def begin(self, submission: Submission, checks: Sequence[Check]) -> None:
        pass

    def verdict(self, submission: Submission, verdict: Verdict) -> None:
        self._connection.send(("verdict", verdict.to_plain()))

    def end(self, grade: Grade) -> None:
        plain = {
            "load_problems": [m.to_plain() for m in grade.load_problems],
            "figures": dict(grade.figures),
            "cpu_seconds": grade.cpu_seconds,
            "wall_seconds": grade.wall_seconds,
            "max_rss_mb": grade.max_rss_mb,
            "protection": grade.protection,
        }
        self._connection.send(("end", plain))


def _say(connection: Connection, message: tuple[Any, ...]) -> None:
    with contextlib.suppress(OSError):
        connection.send(message)


def _interrupt(*_: object) -> None:
    """SIGTERM unwinds like Ctrl-C, which pytest lets through: the sandbox is closed on the way."""
    raise KeyboardInterrupt


def _outlive_nobody() -> None:
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os.kill(os.getpid(), signal.SIGTERM)
