"""The application object, and what all commands share: options, the course, a progress bar, the two streams."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Annotated, Any

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from autograder import __version__
from autograder.course import Assignment, Course, find_course, load_course

app = typer.Typer(
    name="neurograde",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Write an assignment once; release, check and grade it safely.",
)


def unheard(stream: IO[str]) -> None:
    """Whoever read along has read enough (`| head`): the work goes on, and what it says goes nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


class _Console(Console):
    def on_broken_pipe(self) -> None:
        unheard(self.file)


out = _Console(highlight=False)
err = _Console(stderr=True, highlight=False)

CourseOption = Annotated[
    Path | None,
    typer.Option("--course", envvar="NEUROGRADE_COURSE", help="Course directory (default: here or above)."),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print one JSON document for programs to read.")]
IdArgument = Annotated[str, typer.Argument(metavar="ID", help="Assignment, as `neurograde list` names it.")]
IdsArgument = Annotated[
    list[str] | None, typer.Argument(metavar="ID", help="Assignments (default: all of the course).")
]


INSTRUCTORS, TAS, EVERYBODY = "For instructors", "For teaching assistants", "For everybody"
"""Who a command is for, as `--help` groups them; students have `python check.py`."""


def open_course(path: Path | None, *, empty: bool = False) -> Course:
    """The course that --course names, or that the working directory is in; `empty`: even one without assignments."""
    return load_course(path if path is not None else find_course(Path.cwd()), empty=empty)


def chosen(course: Course, ids: list[str] | None) -> list[Assignment]:
    """The assignments named on the command line, all of them when none is."""
    return [course.assignment(i) for i in ids] if ids else list(course)


@contextmanager
def counting(what: str, *, quiet: bool = False) -> Iterator[Callable[[int, int], None]]:
    """A progress bar on standard error, gone when done; call the result with how many of how many are done."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=err, transient=True, disable=quiet) as bar:
        task = bar.add_task(what, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def print_json(document: Any) -> None:
    """One JSON document on standard output."""
    wide = (sys.stdout.encoding or "").lower().startswith("utf")
    try:
        sys.stdout.write(json.dumps(document, ensure_ascii=not wide, indent=2, default=str) + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        unheard(sys.stdout)


def _version(value: bool) -> None:
    if value:
        typer.echo(f"neurograde {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    pass
