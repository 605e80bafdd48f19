"""`neurograde gallery`: the course's pictures on one page."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from autograder.authoring.gallery import write_gallery
from autograder.cli.app import (
    INSTRUCTORS,
    CourseOption,
    IdsArgument,
    JsonOption,
    app,
    chosen,
    err,
    open_course,
    out,
    print_json,
)
from autograder.cli.language import say


@app.command("gallery", rich_help_panel=INSTRUCTORS)
def command(
    ids: IdsArgument = None,
    target: Annotated[Path, typer.Option("--out", help="Folder for the pictures and their page.")] = Path("gallery"),
    course: CourseOption = None,
    json: JsonOption = False,
) -> None:
    """Draw the pictures that the assignments lead to, from the reference solutions, and a page that shows them.

    Example: [bold]neurograde gallery --out docs/gallery[/]
    """
    found = open_course(course)
    with err.status(say("drawing")) as status:
        page = write_gallery(found, chosen(found, ids), target, lambda name: status.update(f"{say('drawing')} {name}"))
    if json:
        print_json({"page": str(page), "pictures": sorted(path.name for path in target.glob("*.png"))})
    else:
        out.print(str(page), soft_wrap=True)
