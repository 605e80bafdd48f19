"""The whole command: all its parts together, and how errors reach the user."""

from __future__ import annotations

import contextlib
import sys

import typer

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
from autograder.errors import GraderError, NeurogradeError


def whole_command() -> typer.Typer:
    """`app`, to which the modules imported here have added their commands."""
    return app


def main() -> None:
    """Run the command; a NeurogradeError is one message and an exit code, never a traceback."""
    try:
        run(translate(typer.main.get_command(whole_command())))
    except NeurogradeError as error:
        err.print(f"[bold red]{say('error')}[/]: {_escape(told(error))}", soft_wrap=True)
        sys.exit(error.exit_code)
    except BrokenPipeError:
        unheard(sys.stdout)
    except OSError as error:  # a full disk, a file that may not be read
        where = f"{error.filename}: " if error.filename else ""
        with contextlib.suppress(OSError):
            err.print(f"[bold red]{say('error')}[/]: {_escape(where + (error.strerror or str(error)))}", soft_wrap=True)
        unheard(sys.stdout)  # what cannot be written now cannot be at the end either
        sys.exit(GraderError.exit_code)


def _escape(text: str) -> str:
    return text.replace("[", r"\[")
