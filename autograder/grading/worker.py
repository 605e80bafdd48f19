"""One grading process of a batch: a warm zygote and collected checks, fed through a pipe.

    python -P -m autograder.grading <descriptor of the pipe>

Both ends of the pipe are ours and trusted; what crosses it is plain data all the same.

    owner -> grader   Job, then parcels (student, cells, files, digest, languages, questions) | None to stop
    grader -> owner   ("ready",) | ("verdict", plain) | ("end", plain) | ("failed", kind, text)
"""

from __future__ import annotations

import contextlib
import os
import select
import signal
import sys
import threading
import time
import traceback
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from autograder.checking.verdict import Check, Verdict
from autograder.course import Assignment, load_course
from autograder.errors import GraderError, NeurogradeError
from autograder.grading.model import Grade, Submission
from autograder.messages import Message
from autograder.sandbox import Cell

PATIENCE = 20.0
"""Seconds that a grader has to end its sandbox before it is ended itself; far more than it takes on an idle machine."""


@dataclass(frozen=True)
class Job:
    """What all graders of a batch do.

    `surroundings` is what they must find where they run. `cpu_seconds` sets lower limits for some questions
    than the assignment's own; with `first_loss`, a submission is done with as soon as one check takes points from it.
    """

    root: Path
    assignment: str
    seed: int
    unsafe: bool
    scratch: Path | None = None
    cache: bool = False
    surroundings: tuple[tuple[str, str], ...] = ()
    cpu_seconds: Mapping[str, float] = field(default_factory=dict)
    first_loss: bool = False


Parcel = tuple[str, list[tuple[str, str]], dict[str, bytes], str, dict[str, str], tuple[str, ...]]


def parcel(submission: Submission, questions: tuple[str, ...]) -> Parcel:
    """A submission as the plain data that grading needs, and the questions that it is to be graded in."""
    cells = [(cell.source, cell.label) for cell in submission.cells]
    return (
        submission.student, cells, dict(submission.files), submission.digest, dict(submission.languages), questions
    )  # fmt: skip


def run(connection: Connection, job: Job) -> None:
    """The grader's life: grade what comes until there is no more, or its owner is gone."""
    from autograder.grading.cache import reference_cache
    from autograder.grading.grade import grade_batch

    try:
        with contextlib.suppress(KeyboardInterrupt, BrokenPipeError, EOFError):
            assignment = load_course(job.root).assignment(job.assignment)
            _check_surroundings(job, assignment)
            assignment = _limited(assignment, job.cpu_seconds)
            incoming = _Incoming(connection, job.assignment)
            grade_batch(
                assignment,
                incoming,
                sink=_Outgoing(connection),
                only_for=lambda submission: incoming.questions,
                enough=_lost if job.first_loss else _never,
                seed=job.seed,
                unsafe=job.unsafe,
                cache=reference_cache(assignment) if job.cache else None,
            )
    except NeurogradeError as error:
        told = error.message.to_plain() if isinstance(error.message, Message) else str(error)
        _say(connection, ("failed", type(error).__name__, told))
    except Exception as error:
        where = traceback.extract_tb(error.__traceback__)[-1]
        _say(connection, ("failed", "", f"{type(error).__name__}: {error} (at {where.filename}:{where.lineno})"))
    finally:
        connection.close()


def _check_surroundings(job: Job, assignment: Assignment) -> None:
    """A verdict found with other checks or another numpy would be filed under a key that is not its own."""
    from autograder.grading.keys import surroundings

    here = surroundings(assignment)
    others = [name for name, value in job.surroundings if here.get(name) != value]
    if others:
        raise GraderError(
            f"{job.root}: not the same on {os.uname().nodename} as where the batch was started: {', '.join(others)}."
            " Install the same versions and the same course on every machine, and do not change it during a run"
        )


class _Incoming:
    """Submissions as they are handed out; `questions` are those to be graded of the latest."""

    def __init__(self, connection: Connection, assignment: str) -> None:
        self._connection, self._assignment = connection, assignment
        self.questions: tuple[str, ...] = ()

    def __iter__(self) -> Iterator[Submission]:
        while True:
            self._connection.send(("ready",))
            received: Parcel | None = self._connection.recv()
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
    """The Sink that tells the owner."""

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


def _outlive_nobody(descriptor: int) -> None:
    """Wait for the other end of the pipe to be closed, by whatever death: then nobody wants this process."""
    poll = select.poll()
    poll.register(descriptor, 0)  # asks for nothing, hears of the hang-up
    poll.poll()
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(PATIENCE)
    os._exit(1)


def main() -> None:
    """Live on the pipe that was handed down."""
    with contextlib.suppress(KeyboardInterrupt, EOFError, ConnectionError):
        signal.signal(signal.SIGTERM, _interrupt)
        connection = Connection(int(sys.argv[1]))
        threading.Thread(target=_outlive_nobody, args=(connection.fileno(),), daemon=True).start()
        job: Job = connection.recv()
        run(connection, job)
