"""How far a batch is: a bar with rate and time left on a terminal, a line now and then anywhere else."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    Task,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)
from rich.table import Column
from rich.text import Text

from autograder.cli.app import err
from autograder.cli.language import say
from autograder.reporting.terminal import stripped

LINE_SECONDS = 30.0
"""Between two lines in a log."""

Step = Callable[[str, int, int], None]
"""What is at work, how many are done, of how many (0: nobody knows)."""


@contextmanager
def grading_progress(quiet: bool) -> Iterator[Step]:
    """Tells of a batch on standard error; call the result with every step."""
    if quiet:
        yield lambda name, done, total: None
    elif not err.is_terminal:
        yield _Lines().step
    else:
        columns = (
            TextColumn("{task.description}", markup=False, table_column=Column(width=24, no_wrap=True)),
            BarColumn(),
            MofNCompleteColumn(),
            _Rate(),
            TimeElapsedColumn(),
            TimeRemainingColumn(),
        )
        bar = Progress(*columns, console=err, transient=True)
        task = bar.add_task(say("taking in"), total=None)
        bar.start()
        try:
            yield lambda name, done, total: bar.update(
                task, completed=done, total=total or None, description=stripped(name)
            )
        finally:
            with contextlib.suppress(OSError):  # the terminal was closed
                bar.stop()


class _Rate(ProgressColumn):
    """Submissions a minute."""

    def render(self, task: Task) -> Text:
        return Text(f"{60 * task.speed:.0f}/min" if task.speed else "", style="progress.data.speed")


class _Lines:
    """For logs and pipes, where no bar can move."""

    def __init__(self) -> None:
        self._began: float | None = None
        self._told = time.monotonic()

    def step(self, name: str, done: int, total: int) -> None:
        """Say how far it is, if it is time to."""
        now = time.monotonic()
        if self._began is None:
            self._began, self._first = now, done  # the graders' start is no measure of what is to come
        if now - self._told < LINE_SECONDS or done == self._first or not total:
            return
        self._told = now
        each = max(now - self._began, 1e-3) / (done - self._first)
        told = say(
            "{done} of {total} graded, {rate} a minute, {left} min left",
            done=str(done), total=str(total), rate=f"{60 / each:.0f}", left=f"{(total - done) * each / 60:.0f}",
        )  # fmt: skip
        err.print(told)
