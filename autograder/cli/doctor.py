"""`neurograde doctor`: what protects this machine from student code, found by trying."""

from __future__ import annotations

import typer
from rich.text import Text

from autograder.cli.app import EVERYBODY, JsonOption, app, err, out, print_json
from autograder.cli.language import say, translator
from autograder.sandbox.languages import LANGUAGES
from autograder.sandbox.probe import diagnose


@app.command("doctor", rich_help_panel=EVERYBODY)
def command(json: JsonOption = False) -> None:
    """Say what confines student code on this machine, what is missing, and what that exposes.

    Exit code 1 where nothing does: grading then needs an explicit --unsafe.

    Example: [bold]neurograde doctor[/]
    """
    with err.status(say("trying every level of confinement")):
        found = diagnose()
    spoken = {language.title: language.program for language in LANGUAGES.values()}
    if json:
        print_json(found.to_plain() | {"languages": spoken})
    else:
        user = found.user if found.user == "root" else say("user {number}", number=found.user.split()[1])
        out.print(Text(f"{found.system}, {found.python}, {user}"))
        for attempt in found.attempts:
            state = say("works") if attempt.works else say("does not work: {error}", error=attempt.why_not)
            out.print(Text(f"  {attempt.level.value:9} {state}", style="green" if attempt.works else "yellow"))
        if found.protection is not None:
            layers = ", ".join(map(translator().say, found.protection.layers()))
            level = found.protection.level.value
            told = say("Student code runs at level {level}: {layers}", level=level, layers=layers)
            out.print(Text(told, style="bold green"))
        else:
            told = say("Nothing confines student code here: grading refuses unless you say --unsafe.")
            out.print(Text(told, style="bold red"))
        for name, program in spoken.items():
            if program:
                told = say("Answers in {language} are run by {program}", language=name, program=program)
            else:
                told = say("Answers in {language} cannot be graded here: no interpreter is installed", language=name)
            out.print(Text(told, style="green" if program else "yellow"))
        for heading, lines in (
            (say("Not active, and what that exposes:"), found.missing),
            (say("What would help:"), found.remedies),
        ):
            if lines:
                out.print(Text(heading, style="bold"))
                for line in lines:
                    out.print(Text(f"  {translator().say(line)}"), soft_wrap=True)
    raise typer.Exit(0 if found.ok else 1)
