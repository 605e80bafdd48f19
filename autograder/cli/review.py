"""`neurograde review`: where people read what checks cannot."""

from __future__ import annotations

import getpass
from pathlib import Path
from typing import Annotated

import typer
from rich.text import Text

from autograder.cli.app import CourseOption, app, open_course, out
from autograder.cli.grading import LangOption
from autograder.errors import CourseError
from autograder.grading.gradebook import Gradebook


@app.command("review")
def review(
    target: Annotated[Path, typer.Argument(metavar="OUT", help="What `neurograde grade` wrote.")],
    people: Annotated[
        list[str] | None,
        typer.Option("--name", metavar="NAME", help="Who reads; once for each person. Stands in the log."),
    ] = None,
    anonymous: Annotated[bool, typer.Option("--anonymous", help="Never show names, whoever asks.")] = False,
    port: Annotated[int, typer.Option("--port", min=1, max=65535, help="Port; the next free one if taken.")] = 8650,
    host: Annotated[str, typer.Option("--host", help="Address to listen on.")] = "127.0.0.1",
    expose: Annotated[
        bool, typer.Option("--expose", help="Allow a --host that others can reach; nothing is encrypted.")
    ] = False,
    browse: Annotated[bool, typer.Option("--open", help="Open the link in your browser.")] = False,
    lang: LangOption = "en",
    course: CourseOption = None,
) -> None:
    """Grade derivations and look at figures, in your browser.

    Prints a link for each person; it works once. Marks are kept in the gradebook the moment they are made;
    `neurograde report OUT` puts them on the students' pages. Ctrl-C stops it.

    Example: [bold]neurograde review graded/ --name Ana --name Bo[/]
    """
    from autograder.review.access import Door
    from autograder.review.app import Office
    from autograder.review.serve import Seat, listen, serve

    seat = Seat(host, port)
    if not seat.loopback and not expose:
        raise typer.BadParameter(
            f"others could reach {host}, unencrypted: use a tunnel (ssh -L {port}:127.0.0.1:{port} ...),"
            " or add --expose if you mean it",
            param_hint="--host",
        )
    if lang not in ("en", "zh"):
        raise typer.BadParameter("choose en or zh", param_hint="--lang")
    path = target / "gradebook.sqlite"
    if not path.is_file():
        raise CourseError(path, "", "no gradebook here", "run `neurograde grade ... --out` first")
    here = open_course(course)
    with Gradebook(path) as book:
        assignment = here.assignment(book.fact("assignment"))
    with listen(seat) as bound:
        door = Door(lang)
        number = bound.getsockname()[1]
        office = Office(here, assignment, path, number, door, anonymous)
        shown = f"[{host}]" if ":" in host else host
        links = [(name, f"http://{shown}:{number}/login?token={door.invite(name)}") for name in people or [_user()]]

        def ready() -> None:
            if not seat.loopback:
                out.print(
                    Text(f"listening on {host}: whoever can read your network can read this", style="bold yellow")
                )
            for name, link in links:
                out.print(Text(f"{name}: {link}"), soft_wrap=True)
            out.print(Text("each link works once; Ctrl-C stops"), style="dim")
            if browse:
                typer.launch(links[0][1])

        try:
            serve(office, bound, ready)
        except KeyboardInterrupt:
            out.print(Text(f"stopped; everything is kept. Next: neurograde report {target}"))


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "TA"
