"""`neurograde roster import`: a platform's list of students becomes the class's roster."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table
from rich.text import Text

from autograder.cli.app import TAS, JsonOption, app, out, print_json
from autograder.cli.language import say
from autograder.errors import CourseError
from autograder.grading.roster import read_roster, roster_csv
from autograder.reporting.terminal import stripped

roster = typer.Typer(no_args_is_help=True, help="Who is in the class.")
app.add_typer(roster, name="roster", rich_help_panel=TAS)


@roster.command("import")
def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="CSV or .xlsx: Canvas, Blackboard, Moodle or your own.")],
    write: Annotated[Path, typer.Option("--write", help="Where the roster goes.")] = Path("roster.csv"),
    force: Annotated[bool, typer.Option("--force", help="Replace a roster that is there.")] = False,
    json: JsonOption = False,
) -> None:
    """Make roster.csv from a platform's export of its gradebook or participants.

    The student number becomes the id; logins and the platform's own numbers are kept beside it, because
    downloads are named by them. Any encoding and delimiter, English or Chinese heads.

    Example: [bold]neurograde roster import canvas_gradebook.csv --write roster.csv[/]
    """
    listed = read_roster(file)
    if write.exists() and not force:
        raise CourseError(write, "", "is there already", "name another file with --write, or add --force")
    try:
        write.write_bytes(roster_csv(listed))
    except OSError as error:
        raise CourseError(write, "", f"cannot be written: {error.strerror}", "name another file") from None
    if json:
        print_json({"out": str(write), "students": [vars(student) for student in listed.students]})
        return
    table = Table(box=None, padding=(0, 2, 0, 0))
    for column in ("id", "name", "email", "section", "also"):
        table.add_column(say(column))
    for student in listed.students[:5]:
        cells = (student.id, student.name, student.email, student.section, " ".join(student.also))
        table.add_row(*(Text(stripped(cell)) for cell in cells))
    out.print(table)
    more = len(listed.students) - 5
    if more > 0:
        out.print(Text(say("... and {number} more", number=str(more)), style="dim"))
    out.print(Text(say("{number} students: {file}", number=str(len(listed.students)), file=str(write))))
