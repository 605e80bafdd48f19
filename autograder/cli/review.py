"""`neurograde review`: where people read what checks cannot."""

from __future__ import annotations

import contextlib
import getpass
from typing import Annotated

import typer
from rich.text import Text

from autograder.cli.app import TAS, CourseOption, app, open_course, out
from autograder.cli.language import LangOption, language, say
from autograder.cli.reporting import OutArgument, open_book
from autograder.errors import GraderError


@app.command("review", rich_help_panel=TAS)
def review(
    target: OutArgument,
    people: Annotated[
        list[str] | None,
        typer.Option("--name", metavar="NAME", help="Who reads; once for each person. It stands in the log."),
    ] = None,
    anonymous: Annotated[bool, typer.Option("--anonymous", help="Never show names, whoever asks.")] = False,
    port: Annotated[
        int, typer.Option("--port", min=1, max=65535, help="Port; another free one where it is taken.")
    ] = 8650,
    host: Annotated[str, typer.Option("--host", help="Address to listen on.")] = "127.0.0.1",
    expose: Annotated[
        bool, typer.Option("--expose", help="Allow a --host that others can reach; nothing is encrypted.")
    ] = False,
    browse: Annotated[bool, typer.Option("--open", help="Open the first link in your browser.")] = False,
    lang: LangOption = "",
    course: CourseOption = None,
) -> None:
    """Grade derivations and look at figures, in your browser.

    Prints a link for each person; each works once. Marks are kept in the gradebook the moment they are made;
    `neurograde report OUT` puts them on the students' pages. Ctrl-C stops it.

    Example: [bold]neurograde review graded/ --name Ana --name Bo[/]
    """
    from autograder.review.access import Door
    from autograder.review.office import Office
    from autograder.review.serve import Seat, listen, serve

    lang = language(lang)
    seat = Seat(host, port)
    if not seat.loopback and not expose:
        told = say("others could reach {host}, and nothing is encrypted: tunnel to this machine with {ssh} instead, or"
                   " add --expose if you mean it", host=host, ssh=f"ssh -L {port}:127.0.0.1:{port}")  # fmt: skip
        raise typer.BadParameter(told, param_hint="--host")
    here = open_course(course)
    with open_book(target) as book:
        assignment, path = here.assignment(book.fact("assignment")), book.path
        if book.reads_only:
            raise GraderError(f"{path}: may not be written, and no mark would be kept")
    with listen(seat) as bound:
        number = bound.getsockname()[1]
        office = Office(here, assignment, path, number, Door(lang), anonymous)
        shown = f"[{host}]" if ":" in host else host
        names = people or [_user()]
        links = [f"http://{shown}:{number}/login?token={office.door.invite(name)}" for name in names]

        def ready() -> None:
            if not seat.loopback:
                out.print(Text(say("whoever can read your network can read along"), style="bold yellow"))
            for name, link in zip(names, links, strict=True):
                out.print(Text(f"{name}: {link}"), soft_wrap=True)
            out.print(Text(say("each link works once; Ctrl-C stops"), style="dim"))
            if browse:
                typer.launch(links[0])

        with contextlib.suppress(KeyboardInterrupt):
            serve(office, bound, ready)
        command = f"neurograde report {target}"
        told = say("stopped; every mark is kept. To put them on the pages: {command}", command=command)
        out.print(Text(told), soft_wrap=True)


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "TA"
