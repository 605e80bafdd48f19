"""`neurograde course grade`: the semester's gradebooks become course grades, explained line by line."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table
from rich.text import Text

from autograder.cli.app import INSTRUCTORS, CourseOption, JsonOption, app, err, open_course, out, print_json
from autograder.cli.language import LangOption, language, say
from autograder.course import Course as CourseData
from autograder.errors import CourseError, SubmissionError
from autograder.grading.course_books import Semester, read_semester
from autograder.grading.course_grade import CourseGrade
from autograder.grading.extensions import read_extensions, read_times
from autograder.grading.roster import Roster, Student, read_roster
from autograder.reporting.terminal import stripped

course = typer.Typer(no_args_is_help=True, help="The semester as a whole.")
app.add_typer(course, name="course", rich_help_panel=INSTRUCTORS)


@course.command("grade")
def grade(
    books: Annotated[
        list[Path],
        typer.Argument(metavar="OUT...", help="What `neurograde grade` wrote, or folders that hold several of these."),
    ],
    target: Annotated[
        Path | None, typer.Option("--out", help="Where pages and tables go (default: only print).")
    ] = None,
    roster: Annotated[
        Path | None, typer.Option("--roster", help="The class; without it, everybody whom a gradebook names.")
    ] = None,
    extensions: Annotated[
        Path | None,
        typer.Option("--extensions", help="Table of student, problem_set, until (time, +days, excused), reason."),
    ] = None,
    times: Annotated[
        Path | None, typer.Option("--times", help="Table of student, assignment, submitted; above what downloads say.")
    ] = None,
    file_times: Annotated[
        bool, typer.Option("--file-times", help="Believe the times of files where a download tells none.")
    ] = False,
    student: Annotated[
        list[str] | None, typer.Option("--student", metavar="STUDENT", help="Explain these students' grades.")
    ] = None,
    into: Annotated[
        Path | None, typer.Option("--into", help="The platform's own export (CSV): Canvas, Blackboard, Moodle.")
    ] = None,
    column: Annotated[str, typer.Option("--column", help="Part of the head of the column to fill.")] = "",
    write: Annotated[Path | None, typer.Option("--write", help="Where the filled export goes.")] = None,
    lang: LangOption = "",
    here: CourseOption = None,
    json: JsonOption = False,
) -> None:
    """Make course grades of a semester's gradebooks: weights, late policy, extensions, dropped and excused sets.

    Nothing is written into a gradebook: penalties and extensions are applied to what it holds each time.
    The rules stand in course.toml. What is not graded yet is left out and said.

    Example: [bold]neurograde course grade grades/ --roster roster.csv --extensions extensions.csv --out course/[/]
    """
    from autograder.reporting.course_page import plain, write_course

    lang, whole = language(lang), open_course(here)
    listed = read_roster(roster) if roster else None
    semester = read_semester(whole, books, listed, None, file_times)
    people = Roster([*(listed.students if listed else ()), *(p for p in semester.people if p not in _of(listed))])
    if times:
        semester = read_semester(whole, books, listed, read_times(times, whole, people), file_times)
    granted = read_extensions(extensions, whole, people) if extensions else ()
    grades = semester.grades(whole, granted)
    if target is not None:
        write_course(whole, semester, grades, target, lang)
    if into is not None:
        _fill(into, column, write, grades)
    chosen = [_find(people, name) for name in student or ()]
    shown = [g for g in grades if g.student in chosen] if chosen else grades
    if json:
        print_json([plain(whole, g) for g in shown])
    elif chosen:
        for one in shown:
            _explain(whole, one, lang)
    else:
        _table(whole, semester, grades)
    if target is not None and not json:
        out.print(Text(f"{target / 'report.html'}, {target / 'grades.csv'}, {target / 'explained.csv'}", style="dim"))


def _fill(into: Path, column: str, write: Path | None, grades: list[CourseGrade]) -> None:
    """Put the grades of those for whom everything is graded into a platform's export; the others stay as they are."""
    from autograder.reporting.exports import fill

    if write is None:
        raise CourseError(into, "", "say where the filled export goes", "add --write FILE")
    try:
        raw = into.read_bytes()
    except OSError as error:
        raise CourseError(into, "", f"cannot be read: {error.strerror}", "name the platform's export") from None
    done = {g.student: g for g in grades if g.complete and g.share is not None}
    scores = {student: f"{100 * (g.share or 0.0):.2f}" for student, g in done.items()}
    filled = fill(raw, into.name, scores, {student: g.name for student, g in done.items()}, column)
    write.write_bytes(filled.content)
    err.print(Text(say("{rows} complete grades filled into {file}", rows=str(len(filled.written)), file=str(write))))
    if filled.not_found:
        missing = ", ".join(map(stripped, filled.not_found))
        err.print(Text(say("not in {file}: {students}", file=into.name, students=missing), style="yellow"))


def _of(listed: Roster | None) -> tuple[Student, ...]:
    return listed.students if listed else ()


def _find(people: Roster, name: str) -> str:
    found = people.find(name)
    if found is None:
        raise SubmissionError(f"{name}: in no gradebook and not on the roster")
    return found.id


def _explain(whole: CourseData, grade: CourseGrade, language: str) -> None:
    from autograder.reporting.course_words import explain, said
    from autograder.reporting.words import translator

    speak = translator(None, language)
    table = Table.grid(padding=(0, 2))
    table.add_column(overflow="fold")
    table.add_column(justify="right", no_wrap=True)
    for line in explain(whole, grade):
        style = "bold" if line.level < 2 and not line.muted else "dim" if line.muted or line.level == 4 else ""
        text = f"{'  ' * line.level}{stripped(said(line.text, speak))} {line.weight}"
        table.add_row(Text(text, style=style), Text(line.value, style=style))
    out.print(Text(f"{stripped(grade.student)}  {stripped(grade.name)}", style="bold"))
    out.print(table)
    out.print()


def _table(whole: CourseData, semester: Semester, grades: list[CourseGrade]) -> None:
    from autograder.reporting.course_words import percent

    table = Table(box=None, padding=(0, 2, 0, 0))
    table.add_column(say("student"))
    table.add_column(say("name"))
    for head in (say("grade"), *(s.id for s in whole.sets)):
        table.add_column(head, justify="right")
    for grade in grades:
        shares = {s.problem_set.id: s for part in grade.parts for s in part.sets}
        cells = []
        for problem_set in whole.sets:
            one = shares.get(problem_set.id)
            muted = one is None or not one.counts
            cells.append(Text(percent(one.share if one else None).removesuffix(" %"), style="dim" if muted else ""))
        mark = "" if grade.complete else "*"
        table.add_row(
            Text(stripped(grade.student)), Text(stripped(grade.name)),
            Text(f"{percent(grade.share).removesuffix(' %')}{mark}", style="bold"), *cells,
        )  # fmt: skip
    out.print(table)
    if not all(g.complete for g in grades):
        out.print(Text(say("* so far: not everything is graded yet"), style="dim"))
    if "" in semester.clocks:
        out.print(
            Text(say("Some submissions have no known time and are taken to be in time; see --times, --file-times."),
                 style="yellow")
        )  # fmt: skip
    if "late" in semester.clocks:
        out.print(
            Text(say("Canvas calls some submissions late and does not say since when: give their times with --times."),
                 style="yellow")
        )  # fmt: skip
    if "file" in semester.clocks:
        out.print(
            Text(say("Some times are those of files, which copying and unpacking can change: look before you believe."),
                 style="yellow")
        )  # fmt: skip
    for stranger in semester.strangers:
        out.print(Text(say("not on the roster: {student}", student=stripped(stranger)), style="yellow"))
