"""The language that the command speaks: the user's locale, as gettext programs find it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cache
from typing import Annotated, Any

import typer
from rich.text import Text
from typer import rich_utils

from autograder.messages import GRADING_CATALOGUE, Gap, Message, Translator

CATALOGUE = GRADING_CATALOGUE.with_name("cli.po")
"""What the command itself says: help texts and what it prints."""

LangOption = Annotated[
    str,
    typer.Option("--lang", metavar="en|zh", help="Language of pages and results: en or zh (default: your locale's)."),
]
EXAMPLE = "Example:"
VARIABLES = ("NEUROGRADE_LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


@cache
def spoken() -> str:
    """ "zh" or "en": the first of `VARIABLES` that is set decides."""
    value = next((os.environ[name] for name in VARIABLES if os.environ.get(name)), "")
    return "zh" if value.lower().startswith("zh") else "en"


def language(chosen: str) -> str:
    """What --lang chose, the user's own language where it chose nothing."""
    if chosen not in ("", "en", "zh"):
        raise typer.BadParameter(say("choose en or zh"), param_hint="--lang")
    return chosen or spoken()


@cache
def translator() -> Translator:
    """Says messages in that language."""
    return Translator(spoken(), [CATALOGUE])


def say(text: str, **gaps: Gap) -> str:
    """An English sentence with gaps, in the user's language."""
    return translator().say(Message(text, gaps))


def paragraphs(command: Any) -> list[str]:
    """Every paragraph of the help of a click command and of its subcommands that a catalogue should know."""
    return [p for _, text in _helps(command) for p in text.split("\n\n") if not p.startswith(EXAMPLE)]


def translate(command: Any) -> Any:
    """Put the help of `command` and of its subcommands into the user's language, without the source's line breaks."""
    for owner, text in _helps(command):
        owner.help = "\n\n".join(map(_translated, text.split("\n\n")))
    if spoken() != "en":
        for child in getattr(command, "commands", {}).values():
            child.rich_help_panel = say(child.rich_help_panel)
        for name, frame in _FRAME.items():
            setattr(rich_utils, name, translator().text(frame))
        rich_utils.highlighter = _Folding()
        _translate_usage(command, None)
    return command


class _Folding(rich_utils.OptionHighlighter):
    """Text without spaces goes on in the next line; the library would cut it off."""

    def __call__(self, text: str | Text) -> Text:
        found = super().__call__(text)
        found.overflow = "fold"
        return found


_FRAME = {
    "ARGUMENTS_PANEL_TITLE": "Arguments",
    "OPTIONS_PANEL_TITLE": "Options",
    "COMMANDS_PANEL_TITLE": "Commands",
    "ERRORS_PANEL_TITLE": "Error",
    "DEFAULT_STRING": "[default: {}]",
    "ENVVAR_STRING": "[env var: {}]",
    "REQUIRED_LONG_STRING": "[required]",
    "ABORTED_TEXT": "Aborted.",
    "RICH_HELP": "Try [blue]'{command_path} {help_option}'[/] for help.",
}
"""What the library writes around our words: its name for each piece, and the English."""


def frame() -> list[str]:
    """What the library says of itself, which a catalogue should know."""
    return [*_FRAME.values(), *_USAGE]


_USAGE = ("Usage: ", "[OPTIONS]", "COMMAND [ARGS]...", "Show this message and exit.")


def _translate_usage(command: Any, parent: Any) -> None:
    """The usage line and the help of --help, of a click command and of its subcommands."""
    usage, options, subcommands, shows = map(translator().text, _USAGE)
    context = command.context_class
    written = context.formatter_class

    def write_usage(self: Any, prog: str, args: str = "", prefix: str | None = None) -> None:
        written.write_usage(self, prog, args, usage if prefix is None else prefix)

    formatter = type("Formatter", (written,), {"write_usage": write_usage})
    command.context_class = type("Context", (context,), {"formatter_class": formatter})
    command.options_metavar = options
    if hasattr(command, "subcommand_metavar"):
        command.subcommand_metavar = subcommands
    here = command.context_class(command, parent=parent, info_name=command.name, **command.context_settings)
    if option := command.get_help_option(here):
        option.help = shows
    for child in getattr(command, "commands", {}).values():
        _translate_usage(child, here)


def _helps(command: Any) -> Iterator[tuple[Any, str]]:
    """(owner, help text), paragraphs without the line breaks of the source."""
    for owner in (command, *command.params):
        text = getattr(owner, "help", None)
        if text:
            yield owner, "\n\n".join(" ".join(part.split()) for part in text.split("\n\n"))
    for child in getattr(command, "commands", {}).values():
        yield from _helps(child)


def _translated(paragraph: str) -> str:
    if paragraph.startswith(EXAMPLE):
        return translator().text(EXAMPLE) + paragraph.removeprefix(EXAMPLE)
    return translator().text(paragraph)
