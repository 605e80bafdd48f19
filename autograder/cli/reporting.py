"""`neurograde report` and `export`: pages and tables of what is graded, made again from the gradebook."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from rich.text import Text

from autograder.cli.app import TAS, CourseOption, app, err, open_course, out
from autograder.cli.language import LangOption, language, say
from autograder.errors import CourseError
from autograder.grading.gradebook import Gradebook
from autograder.reporting.terminal import stripped

OutArgument = Annotated[Path, typer.Argument(metavar="OUT", help="What `neurograde grade` wrote.")]


@app.command("report", rich_help_panel=TAS)
def report(
    target: OutArgument,
    lang: LangOption = "",
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

    lang = language(lang)
    if pdf:
        find_browser()  # before anything else is done
    here = open_course(course)
    with open_book(target) as book:
        written = write_reports(here, here.assignment(book.fact("assignment")), book, target, lang)
    told = say("wrote {number} feedback pages and {file}",
               number=str(len(written.pages)), file=str(target / "report.html"))  # fmt: skip
    out.print(Text(told))
    if not written.style:
        told = say("no remarks on style: ruff is not installed ({command})", command="pip install 'neurograde[style]'")
        out.print(Text(told, style="dim"))
    if pdf:
        columns = (TextColumn("PDF"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), TimeRemainingColumn())
        with Progress(*columns, console=err, transient=True) as bar:
            task = bar.add_task("pdf", total=len(written.pages))
            made = print_pages(written.pages, lambda page: bar.advance(task))
        out.print(Text(say("wrote {number} PDFs beside them", number=str(len(made)))))


@app.command("export", rich_help_panel=TAS)
def export(
    target: OutArgument,
    write: Annotated[Path, typer.Option("--write", help="Where the file goes (gradescope: a folder or a .zip).")],
    into: Annotated[
        Path | None, typer.Option("--into", help="The platform's own export (CSV): Canvas, Blackboard, Moodle.")
    ] = None,
    column: Annotated[str, typer.Option("--column", help="Part of the head of the column to fill.")] = "",
    form: Annotated[str, typer.Option("--to", metavar="FORM", help="Instead of --into: gradescope, csv or xlsx.")] = "",
    lang: LangOption = "",
    course: CourseOption = None,
) -> None:
    """Fill the scores into a platform's own export, or write them as a table or as Gradescope's results.json.

    Export the gradebook from Canvas or Blackboard, or the grading worksheet from Moodle. Students are
    found by id, login, address or name; rows of others stay as they are. What is not known yet stays
    empty. Exit code 1 when someone is not in it.

    Example: [bold]neurograde export graded/ --into canvas.csv --column "Problem set 2" --write import.csv[/]
    """
    from autograder.grading.score import total
    from autograder.grading.standing import Marking
    from autograder.reporting.exports import fill
    from autograder.reporting.results import FORMATS
    from autograder.reporting.results import export as write_form

    lang, forms = language(lang), ", ".join(FORMATS)
    if form and form not in FORMATS:
        raise CourseError(Path("--to"), "", f"the form {form!r} is unknown", f"choose one of: {forms}")
    if (into is None) == (not form):
        problem = "say where the scores go" if into is None else "--into and --to exclude each other"
        raise CourseError(target, "", problem, f"name either --into a platform's CSV, or --to one of {forms}")
    here = open_course(course)
    with open_book(target) as book:
        assignment = here.assignment(book.fact("assignment"))
        if into is None:
            number = write_form(form, here, assignment, book, write, lang)
            out.print(Text(say("{number} students: {file}", number=str(number), file=str(write))))
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
    out.print(Text(say("filled {number} rows of the column {column}: {file}", number=str(len(filled.written)),
                       column=repr(stripped(filled.column)), file=str(write))))  # fmt: skip
    most = total(assignment, {q.id: 0.0 for q in assignment.questions}).max_score
    if filled.maximum is not None and abs(filled.maximum - most) > 1e-6:
        told = say("the platform counts this column out of {theirs} points, the assignment has {ours}: change it there",
                   theirs=f"{filled.maximum:g}", ours=f"{most:g}")  # fmt: skip
        out.print(Text(told, style="yellow"))
    waiting = sum(bool(final.awaiting) for final in finals.values())
    if waiting:
        told = say("without written answers that a TA has yet to read: {number} students", number=str(waiting))
        out.print(Text(told, style="yellow"))
    if filled.not_found:
        missing = ", ".join(map(stripped, filled.not_found))
        out.print(Text(say("not in {file}: {students}", file=into.name, students=missing), style="yellow"))
        raise typer.Exit(1)


@app.command("similar", rich_help_panel=TAS)
def similar(
    target: OutArgument,
    write: Annotated[
        Path | None, typer.Option("--write", help="Where the page goes (default: similar.html in OUT).")
    ] = None,
    at_least: Annotated[
        int, typer.Option("--at-least", min=10, max=100, help="Show pairs that share so many per cent.")
    ] = 60,
    lang: LangOption = "",
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

    lang, here = language(lang), open_course(course)
    with open_book(target) as book:
        assignment = here.assignment(book.fact("assignment"))
        sources = list(book.sources())
        names = book.fact("names", {})
    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn(), TimeRemainingColumn())
    with Progress(*columns, console=err, transient=True) as bar:
        task = bar.add_task(say("comparing"), total=None)

        def step(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total)

        pairs = alike(sources, skeleton_source(assignment), at_least / 100, step=step)
    page = write or target / "similar.html"
    html = Pages(here, assignment, lang).render(
        "similar.html.j2", pairs=pairs, names=names, at_least=at_least / 100, compared=len(sources)
    )
    write_whole(page, html)
    out.print(Text(say("{pairs} pairs of {answers} answers share at least {share} %: {file}", pairs=str(len(pairs)),
                       answers=str(len(sources)), share=str(at_least), file=str(page))))  # fmt: skip
    out.print(Text(say("This proves nothing: language models give many people the same answer."), style="yellow"))


def open_book(target: Path) -> Gradebook:
    """The gradebook that `neurograde grade` left in a folder; CourseError where there is none."""
    path = target / "gradebook.sqlite"
    if not path.is_file():
        raise CourseError(path, "", "no gradebook here", "run `neurograde grade ... --out` first")
    return Gradebook(path)
