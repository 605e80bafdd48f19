"""A dask worker's side of a batch: its own warm graders, one for each of its threads that is at work.

A task is one submission; it is graded by the same kind of process that the local engine uses, a child of the
dask worker that ends when the worker does. Nothing is written here: all that was found goes back as the task's result.
"""

from __future__ import annotations

import os
import threading
import time
from typing import Any

from autograder.errors import NeurogradeError
from autograder.grading.grader import Gone, Grader, dismiss
from autograder.grading.worker import Job, Parcel

IDLE_SECONDS = 120.0
"""A grader that nobody has wanted for so long is sent home: its coordinator may be dead."""

Outcome = tuple[list[dict[str, Any]], dict[str, Any]] | NeurogradeError
"""Verdicts and what was said at the end, or why nobody can do this work."""


class GraderLost(RuntimeError):
    """The grading process died in the middle of a submission."""


class Stillborn(RuntimeError):
    """The grading process died before it could take one: no submission is to blame."""


class _Crew:
    """The idle graders of this process, all for one job."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._job: Job | None = None
        self._idle: list[tuple[Grader, float]] = []
        self._watched = False

    def take(self, job: Job) -> tuple[Grader, bool]:
        """A grader for `job`, and whether it is a warm one."""
        with self._lock:
            if self._job == job and self._idle:
                return self._idle.pop()[0], True
            if not self._watched:
                self._watched = True
                threading.Thread(target=self._watch, daemon=True).start()
            if self._job != job:
                self._job, leaving = job, self._idle
                self._idle = []
                dismiss((grader, False) for grader, _ in leaving)
        return Grader(job), False

    def give_back(self, grader: Grader, job: Job) -> None:
        """A grader that has ended its submission."""
        with self._lock:
            if self._job == job:
                self._idle.append((grader, time.monotonic()))
                return
        dismiss([(grader, False)])

    def empty(self, older_than: float = 0.0) -> None:
        """Send those home that have been idle for so many seconds."""
        with self._lock:
            limit = time.monotonic() - older_than
            leaving = [grader for grader, since in self._idle if since <= limit]
            self._idle = [(grader, since) for grader, since in self._idle if since > limit]
        dismiss((grader, False) for grader in leaving)

    def _watch(self) -> None:
        while True:
            time.sleep(IDLE_SECONDS / 4)
            self.empty(IDLE_SECONDS)


_CREW = _Crew()


def grade_one(job: Job, parcel: Parcel) -> Outcome:
    """Grade one submission; what the grader could not do at all is an outcome, its death is GraderLost or Stillborn."""
    try:
        grader, proven = _CREW.take(job)
    except OSError as error:
        raise Stillborn(f"{error} on {os.uname().nodename}") from None
    verdicts: list[dict[str, Any]] = []
    try:
        while True:
            kind, content = grader.hear()
            if kind == "ready":
                grader.give(parcel)
                proven = True
            elif kind == "verdict":
                verdicts.append(content)
            else:
                _CREW.give_back(grader, job)
                return verdicts, content
    except NeurogradeError as error:
        dismiss([(grader, False)])
        return error
    except Gone as death:
        dismiss([(grader, False)])
        raise (GraderLost if proven else Stillborn)(f"{death} on {os.uname().nodename}") from None
    except BaseException:
        dismiss([(grader, True)])
        raise


def go_home() -> None:
    """Dismiss every idle grader: the batch is over."""
    _CREW.empty()
