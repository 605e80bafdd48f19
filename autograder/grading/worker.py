"""One grading process of a batch: a warm zygote and collected checks, fed through a pipe.

Both ends of the pipe are ours and trusted; what crosses it is plain data all the same.

    worker -> coordinator   ("ready",) | ("verdict", plain) | ("end", plain) | ("failed", kind, text)
    coordinator -> worker   (student, cells, files, digest) | None to stop
"""

from __future__ import annotations

import contextlib
import os
import signal
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from multiprocessing import parent_process
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any

from autograder.checking.verdict import Check, Verdict
from autograder.course import load_course
from autograder.errors import NeurogradeError
from autograder.grading.model import Grade, Submission
from autograder.sandbox import Cell


@dataclass(frozen=True)
class Job:
    """What all workers of a batch do."""

    root: Path
    assignment: str
    only: tuple[str, ...] | None
    seed: int
    unsafe: bool
    scratch: Path


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
            assignment = load_course(job.root).assignment(job.assignment)
            grade_batch(
                assignment,
                _incoming(connection, job.assignment),
                sink=_Outgoing(connection),
                only=job.only,
                seed=job.seed,
                unsafe=job.unsafe,
            )
    except NeurogradeError as error:
        _say(connection, ("failed", type(error).__name__, str(error)))
    except Exception as error:
        _say(connection, ("failed", "", f"{type(error).__name__}: {error}"))
        raise
    finally:
        connection.close()


def parcel(submission: Submission) -> tuple[Any, ...]:
    """A submission as the plain data that grading needs."""
    cells = [(cell.source, cell.label) for cell in submission.cells]
    return submission.student, cells, dict(submission.files), submission.digest


def _incoming(connection: Connection, assignment: str) -> Iterator[Submission]:
    while True:
        connection.send(("ready",))
        received = connection.recv()
        if received is None:
            return
        student, cells, files, digest = received
        yield Submission(
            student, assignment, tuple(Cell(source, label) for source, label in cells), files, digest=digest
        )


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
