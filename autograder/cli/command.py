"""The whole command: all its parts together, and how errors reach the user."""

from __future__ import annotations

import os
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
from autograder.cli.app import app, err
from autograder.cli.language import say, translate
from autograder.cli.told import told
from autograder.cli.usage import run
from autograder.errors import NeurogradeError


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
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)


def _escape(text: str) -> str:
    return text.replace("[", r"\[")
