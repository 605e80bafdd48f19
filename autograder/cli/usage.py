"""Wrong usage, told in the user's language.

The library that parses the command line says what is wrong in English sentences of its own. They are told by their
shape, as the engine's errors are (see `told`); how the library frames them stays as it is.
"""

from __future__ import annotations

import sys
from typing import Any

import typer
from typer import rich_utils

from autograder.cli.language import spoken
from autograder.cli.told import in_chinese

# The library's base class of what is told and not traced; where it lives depends on the library's version.
UsageProblem: type[Exception] = next(c for c in typer.BadParameter.__mro__ if c.__name__ == "ClickException")


def run(command: Any) -> None:
    """Run a command; leaves by SystemExit. Exit codes are the library's: 2 for wrong usage, 1 when aborted."""
    try:
        code = command(prog_name="neurograde", standalone_mode=False)
    except UsageProblem as problem:
        rich_utils.rich_format_error(in_their_language(problem))  # type: ignore[arg-type]
        sys.exit(getattr(problem, "exit_code", 2))
    except typer.Abort:
        rich_utils.rich_abort_error()
        sys.exit(1)
    sys.exit(code if isinstance(code, int) else 0)


def in_their_language(problem: Exception) -> Exception:
    """The problem with its sentence in the user's language, still knowing the command it is of."""
    if spoken() == "en" or type(problem).__name__ == "NoArgsIsHelpError":
        return problem
    said = in_chinese(problem.format_message())  # type: ignore[attr-defined]
    usage: Any = typer.BadParameter.__mro__[1]  # UsageError: says its message as it is
    translated: Exception = usage(said, ctx=getattr(problem, "ctx", None))
    return translated
