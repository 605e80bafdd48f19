"""`neurograde report` and `export`: pages and tables of what is graded, made again from the gradebook."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.text import Text

from autograder.cli.app import CourseOption, app, open_course, out
from autograder.errors import CourseError
from autograder.grading.gradebook import Gradebook
from autograder.reporting.terminal import stripped

OutArgument = Annotated[Path, typer.Argument(metavar="OUT", help="What `neurograde grade` wrote.")]
LangOption = Annotated[str, typer.Option("--lang", help="Language to speak: en or zh.", metavar="en|zh")]


@app.command("report")
def report(target: OutArgument, lang: LangOption = "en", course: CourseOption = None) -> None:
    """Render grades.csv and all pages again from the gradebook, grading nothing.

    Example: [bold]neurograde report graded/ --lang zh[/]
    """
    from autograder.reporting.write import write_reports

    here = open_course(course)
    with open_book(target) as book:
        pages = write_reports(here, here.assignment(book.fact("assignment")), book, target, lang)
    out.print(Text(f"wrote {pages} feedback pages and {target / 'report.html'}"))


@app.command("export")
def export(
    target: OutArgument,
    write: Annotated[Path, typer.Option("--write", help="Where the file goes (gradescope: a folder or a .zip).")],
    into: Annotated[
        Path | None, typer.Option("--into", help="The platform's own export (CSV): Canvas, Blackboard, Moodle.")
    ] = None,
    column: Annotated[str, typer.Option("--column", help="Part of the head of the column to fill.")] = "",
    form: Annotated[str, typer.Option("--to", metavar="FORM", help="Instead of --into: gradescope, csv or xlsx.")] = "",
    lang: LangOption = "en",
    course: CourseOption = None,
) -> None:
    """Fill the scores into a platform's own export, or write them as a table or as Gradescope's results.json.

    Export the gradebook from Canvas or Blackboard, or the grading worksheet from Moodle. Students are
    found by id, login, address or name; rows of others stay as they are. What is not known yet stays
    empty. Exit code 1 when someone is not in it.

    Example: [bold]neurograde export graded/ --into canvas.csv --column "Problem set 2" --write import.csv[/]
    """
    from autograder.grading.standing import Marking
    from autograder.reporting.exports import fill
    from autograder.reporting.results import FORMATS
    from autograder.reporting.results import export as write_form

    if (into is None) == (not form) or (form and form not in FORMATS):
        raise CourseError(
            target,
            "",
            "say where the scores go",
            f"either --into a platform's CSV, or --to one of {', '.join(FORMATS)}",
        )
    here = open_course(course)
    with open_book(target) as book:
        assignment = here.assignment(book.fact("assignment"))
        if into is None:
            number = write_form(form, here, assignment, book, write, lang)
            out.print(Text(f"{number} students: {write}"))
            return
        marking = Marking(assignment, book)
        finals = {r.student: marking.of(r) for r in book.records() if r.verdicts or r.refusal}
        people = book.fact("names", {})
    scores = {student: f"{final.score.score:g}" for student, final in finals.items() if not final.unknown}
    try:
        raw = into.read_bytes()
    except OSError as error:
        raise CourseError(into, "", f"cannot be read: {error.strerror}", "name the platform's export") from None
    filled = fill(raw, into.name, scores, people, column)
    write.write_bytes(filled.content)
    out.print(Text(f"filled {len(filled.written)} rows of the column {stripped(filled.column)!r}: {write}"))
    waiting = sum(bool(final.awaiting) for final in finals.values())
    if waiting:
        out.print(Text(f"without written answers that a TA has yet to read: {waiting} students", style="yellow"))
    if filled.not_found:
        out.print(Text(f"not in {into.name}: {', '.join(map(stripped, filled.not_found))}", style="yellow"))
        raise typer.Exit(1)


def open_book(target: Path) -> Gradebook:
    """The gradebook that `neurograde grade` left in a folder; CourseError where there is none."""
    path = target / "gradebook.sqlite"
    if not path.is_file():
        raise CourseError(path, "", "no gradebook here", "run `neurograde grade ... --out` first")
    return Gradebook(path)
