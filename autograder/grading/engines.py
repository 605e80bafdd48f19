"""Who does a batch's work: graders on this machine, or those of a dask cluster. The coordinator alone writes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from autograder.grading.pool import Listener, Task, run_pool
from autograder.grading.worker import Job


class Engine(Protocol):
    """Grades tasks in any order and says what becomes of each, once."""

    def run(self, job: Job, tasks: Iterator[Task], listener: Listener) -> None:
        """Grade all tasks. Draws on them as graders fall free, so that few are in memory at once."""


@dataclass(frozen=True)
class LocalEngine:
    """`workers` processes on this machine."""

    workers: int

    def run(self, job: Job, tasks: Iterator[Task], listener: Listener) -> None:
        run_pool(job, tasks, self.workers, listener)
