"""`neurograde report` and `export`: pages and tables of what is graded, made again from the gradebook."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from rich.text import Text

from autograder.cli.app import CourseOption, app, err, open_course, out
from autograder.cli.language import say
from autograder.errors import CourseError
from autograder.grading.gradebook import Gradebook
from autograder.reporting.terminal import stripped

OutArgument = Annotated[Path, typer.Argument(metavar="OUT", help="What `neurograde grade` wrote.")]
LangOption = Annotated[str, typer.Option("--lang", help="Language to speak: en or zh.", metavar="en|zh")]


@app.command("report")
def report(
    target: OutArgument,
    lang: LangOption = "en",
    pdf: Annotated[
        bool, typer.Option("--pdf", help="Print every feedback page to a PDF, too, with a Chromium, Chrome or Edge.")
    ] = False,
    course: CourseOption = None,
) -> None:
    """Render grades.csv and all pages again from the gradebook, grading nothing.

    The pages hold what checks and TAs say, in both languages. Remarks on style are made where ruff is installed.

    Example: [bold]neurograde report graded/ --lang zh --pdf[/]
    """
    from autograder.reporting.browser import find_browser, print_pages
    from autograder.reporting.write import write_reports

    if pdf:
        find_browser()  # before anything else is done
    here = open_course(course)
    with open_book(target) as book:
        written = write_reports(here, here.assignment(book.fact("assignment")), book, target, lang)
    out.print(Text(f"wrote {len(written.pages)} feedback pages and {target / 'report.html'}"))
    if not written.style:
        out.print(Text("no remarks on style: ruff is not installed (pip install 'neurograde[style]')", style="dim"))
    if pdf:
        columns = (TextColumn("PDF"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), TimeRemainingColumn())
        with Progress(*columns, console=err, transient=True) as bar:
            task = bar.add_task("pdf", total=len(written.pages))
            made = print_pages(written.pages, lambda page: bar.advance(task))
        out.print(Text(f"wrote {len(made)} PDFs beside them"))


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


@app.command("similar")
def similar(
    target: OutArgument,
    write: Annotated[
        Path | None, typer.Option("--write", help="Where the page goes (default: similar.html in OUT).")
    ] = None,
    at_least: Annotated[
        int, typer.Option("--at-least", min=10, max=100, help="Show pairs that share so many per cent.")
    ] = 60,
    lang: LangOption = "en",
    course: CourseOption = None,
) -> None:
    """Compare the code of all answers and show which are alike. It scores nothing and proves nothing.

    Where language models are allowed, many answers are alike for no other reason. What everybody was given
    does not count.

    Example: [bold]neurograde similar graded/ --at-least 80[/]
    """
    from autograder.authoring.skeleton import skeleton_source
    from autograder.reporting.pages import Pages
    from autograder.reporting.similar import alike
    from autograder.reporting.tables import write_whole

    here = open_course(course)
    with open_book(target) as book:
        assignment = here.assignment(book.fact("assignment"))
        sources = list(book.sources())
        names = book.fact("names", {})
    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn(), TimeRemainingColumn())
    with Progress(*columns, console=err, transient=True) as bar:
        task = bar.add_task("comparing", total=None)

        def step(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total)

        pairs = alike(sources, skeleton_source(assignment), at_least / 100, step=step)
    page = write or target / "similar.html"
    html = Pages(here, assignment, lang).render(
        "similar.html.j2", pairs=pairs, names=names, at_least=at_least / 100, compared=len(sources)
    )
    write_whole(page, html)
    out.print(Text(f"{len(pairs)} pairs of {len(sources)} answers share at least {at_least} %: {page}"))
    out.print(Text(say("This proves nothing: language models give many people the same answer."), style="yellow"))


def open_book(target: Path) -> Gradebook:
    """The gradebook that `neurograde grade` left in a folder; CourseError where there is none."""
    path = target / "gradebook.sqlite"
    if not path.is_file():
        raise CourseError(path, "", "no gradebook here", "run `neurograde grade ... --out` first")
    return Gradebook(path)
