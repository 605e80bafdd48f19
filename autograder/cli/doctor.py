"""`neurograde doctor`: what protects this machine from student code, found by trying."""

from __future__ import annotations

import typer
from rich.text import Text

from autograder.cli.app import JsonOption, app, err, out, print_json
from autograder.sandbox.probe import diagnose


@app.command("doctor")
def command(json: JsonOption = False) -> None:
    """Say what confines student code on this machine, what is missing, and what that exposes.

    Exit code 1 where nothing does: grading then needs an explicit --unsafe.

    Example: [bold]neurograde doctor[/]
    """
    with err.status("trying every level of confinement"):
        found = diagnose()
    if json:
        print_json(found.to_plain())
    else:
        out.print(Text(f"{found.system}, {found.python}, {found.user}"))
        for attempt in found.attempts:
            state = "works" if attempt.works else f"does not work: {attempt.why_not}"
            out.print(Text(f"  {attempt.level.value:9} {state}", style="green" if attempt.works else "yellow"))
        if found.protection is not None:
            out.print(Text(f"Student code runs at level {found.protection.summary()}", style="bold green"))
        else:
            out.print(
                Text("Nothing confines student code here: grading refuses unless you say --unsafe.", style="bold red")
            )
        for heading, lines in (
            ("Not active, and what that exposes:", found.missing),
            ("What would help:", found.remedies),
        ):
            if lines:
                out.print(Text(heading, style="bold"))
                for line in lines:
                    out.print(Text(f"  {line}"), soft_wrap=True)
    raise typer.Exit(0 if found.ok else 1)
