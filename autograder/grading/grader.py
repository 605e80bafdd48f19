"""A grading process as its owner sees it: started with a job, fed parcels, listened to, sent home.

It is a subprocess of its own kind and not one of `multiprocessing`'s, so that any process may own it: a thread
of a dask worker, a daemonic process. It ends when its owner does, however that ends, for the pipe between them does.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Iterable
from multiprocessing import Pipe
from pathlib import Path
from typing import Any

from autograder.errors import CourseError, GraderError, NeurogradeError
from autograder.grading.worker import PATIENCE, Job, Parcel
from autograder.messages import Message

ENGINE = Path(__file__).resolve().parents[2]
_THREADS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS")


class Gone(Exception):
    """The grader is dead; says how it died."""


class Grader:
    """One grading process, warm once it has said "ready"."""

    def __init__(self, job: Job) -> None:
        self.connection, theirs = Pipe()
        with theirs:
            self._process = subprocess.Popen(
                # -P: a folder full of submissions may be the working directory, and one may be called numpy.py
                [sys.executable, "-P", "-m", "autograder.grading", str(theirs.fileno())],
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                env=_environment(job),
                process_group=0,  # a terminal's Ctrl-C is for the coordinator
            )
        with contextlib.suppress(OSError):
            self.connection.send(job)

    @property
    def pid(self) -> int:
        """The process's id."""
        return self._process.pid

    def give(self, parcel: Parcel) -> None:
        """Hand out a submission. That the grader has died is noticed when it is listened to."""
        with contextlib.suppress(OSError):
            self.connection.send(parcel)

    def hear(self) -> tuple[str, Any]:
        """The next message's kind and content.

        Raises
        ------
        Gone
            It died, alone or with its sandbox: another may do better.
        NeurogradeError
            No grader could do this work, and it said why.
        """
        try:
            kind, *rest = self.connection.recv()
        except (EOFError, OSError):
            raise Gone(self._epitaph()) from None
        if kind == "failed":
            if rest[0] in ("", "SandboxError"):
                raise Gone(str(_failure(*rest)))
            raise _failure(*rest)
        return kind, rest[0] if rest else None

    def _epitaph(self) -> str:
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(PATIENCE)
        code = self._process.returncode
        if code is None:
            self._process.kill()
            return "closed its pipe"
        return f"signal {-code}" if code < 0 else f"exit code {code}"

    def leave(self, busy: bool) -> None:
        """Ask it to go: politely when it waits for work, firmly in the middle of something."""
        with contextlib.suppress(OSError):
            if busy:
                self._process.terminate()
            else:
                self.connection.send(None)

    def bury(self, deadline: float) -> None:
        """Wait for its end until `deadline` (of time.monotonic), then make it end."""
        try:
            self._process.wait(max(0.0, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self.connection.close()


def dismiss(graders: Iterable[tuple[Grader, bool]]) -> None:
    """Send graders home, all at once: (grader, is it busy?)."""
    leaving = list(graders)
    for grader, busy in leaving:
        grader.leave(busy)
    deadline = time.monotonic() + PATIENCE
    for grader, _ in leaving:
        grader.bury(deadline)


def _environment(job: Job) -> dict[str, str]:
    path = os.pathsep.join(filter(None, [str(ENGINE), os.environ.get("PYTHONPATH", "")]))
    made = {**os.environ, "PYTHONPATH": path} | {name: os.environ.get(name, "1") for name in _THREADS}
    return made | ({"TMPDIR": str(job.scratch)} if job.scratch else {})


def _failure(kind: str, told: Any) -> NeurogradeError:
    """What a grader could not do, as the same kind of error here (a CourseError's text is complete already)."""
    message = told if isinstance(told, str) else Message.from_plain(told)
    error = GraderError(str(message))
    error.message = message
    error.exit_code = CourseError.exit_code if kind == "CourseError" else GraderError.exit_code
    return error
