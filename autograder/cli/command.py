"""The whole command: all its parts together, and how errors reach the user."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import sys
from typing import NoReturn

import typer
from rich.markup import escape

from autograder.cli import (  # noqa: F401
    authoring,
    course,
    doctor,
    gallery,
    grading,
    reporting,
    review,
    roster,
    validate,
)
from autograder.cli.app import app, err, unheard
from autograder.cli.language import say, translate
from autograder.cli.told import told
from autograder.cli.usage import run
from autograder.errors import CourseError, GraderError, NeurogradeError

TRACEBACK = "NEUROGRADE_TRACEBACK"


ORDER = (
    *("list", "doctor", "new", "validate", "release", "bundle", "gallery"),
    *("grade", "check", "review", "report", "export", "similar"),
)
"""Commands as `--help` lists them: in the order in which one comes to need them."""


def whole_command() -> typer.Typer:
    """`app`, to which the modules imported here have added their commands."""
    app.registered_commands.sort(key=lambda command: ORDER.index(command.name or command.callback.__name__))  # type: ignore[union-attr]
    return app


def main() -> None:
    """Run the command; whatever goes wrong is one message and an exit code, never a traceback.

    A file that cannot be read or written is the user's to mend (exit code 2); any other exception is a mistake of
    neurograde's own (3), whose traceback NEUROGRADE_TRACEBACK=1 shows.
    """
    for stream in (sys.stdout, sys.stderr):  # where an encoding lacks a character, the rest is said all the same
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    try:
        run(translate(typer.main.get_command(whole_command())))
    except NeurogradeError as error:
        _end(told(error), error.exit_code)
    except BrokenPipeError:
        unheard(sys.stdout)
    except Exception as error:
        if os.environ.get(TRACEBACK):
            raise
        if isinstance(error, OSError):
            _end_of_files(error)
        text = "neurograde itself failed: {why}\n  Remedy: report it, with what {variable}=1 shows before the command"
        _end(say(text, why=f"{type(error).__name__}: {error}", variable=TRACEBACK), GraderError.exit_code)


def _end_of_files(error: OSError) -> NoReturn:
    """A path that cannot be read or written is the user's to mend; a disk that is full, or gone, is the machine's."""
    why = error.strerror or str(error)
    if error.filename is None or error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EIO):
        with contextlib.suppress(OSError):
            _say_error(f"{os.fsdecode(error.filename)}: {why}" if error.filename is not None else why)
        unheard(sys.stdout)  # what cannot be written now cannot be at the end either
        sys.exit(GraderError.exit_code)
    text = "{file}: {why}\n  Remedy: name another place, or mend who may read and write there"
    _end(say(text, file=os.fsdecode(error.filename), why=why), CourseError.exit_code)


def _end(message: str, code: int) -> NoReturn:
    _say_error(message)
    sys.exit(code)


def _say_error(message: str) -> None:
    err.print(f"[bold red]{say('error')}[/]: {escape(message)}", soft_wrap=True)
