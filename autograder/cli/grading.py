"""`neurograde grade` and `check`: grading a class, and one file."""

from __future__ import annotations

import contextlib
import os
from collections import Counter
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table
from rich.text import Text

from autograder.cli.app import TAS, CourseOption, IdArgument, JsonOption, app, err, open_course, out, print_json
from autograder.cli.language import LangOption, language, say, translator
from autograder.cli.progress import grading_progress
from autograder.cli.stopping import exit_code, stoppable
from autograder.course import Assignment
from autograder.errors import CourseError, GraderError, SubmissionError
from autograder.grading.batch import Options, Summary, grade_class, plan_class
from autograder.grading.gradebook import Gradebook, Record
from autograder.grading.model import Grade
from autograder.grading.plan import Plan
from autograder.grading.roster import read_roster
from autograder.grading.score import earned_by_question, total
from autograder.grading.standing import Final
from autograder.reporting.confinement import confinement
from autograder.reporting.terminal import print_grade, stripped
from autograder.toml_reader import suggest

UnsafeOption = Annotated[
    bool,
    typer.Option("--unsafe", help="Grade even where nothing confines student code; every report will say so."),
]
NAMED = 30
"""Students that a line names at most."""


class Engine(StrEnum):
    """Who does the work of a batch."""

    local = "local"
    dask = "dask"


@app.command("grade", rich_help_panel=TAS)
def grade(
    assignment_id: IdArgument,
    folder: Annotated[
        Path, typer.Argument(metavar="CLASS", exists=True, help="Folder (or a platform's zip) of submissions.")
    ],
    target: Annotated[Path, typer.Option("--out", help="Where gradebook and reports go.")],
    workers: Annotated[
        int | None, typer.Option("--workers", min=1, help="Grading processes (default: one per core).")
    ] = None,
    roster: Annotated[Path | None, typer.Option("--roster", help="CSV of the class: id, name, email.")] = None,
    seed: Annotated[int | None, typer.Option("--seed", help="Seed of the checks' random inputs.")] = None,
    regrade: Annotated[bool, typer.Option("--regrade", help="Grade anew what is graded already.")] = False,
    only: Annotated[list[str] | None, typer.Option("--only", metavar="QUESTION", help="These questions.")] = None,
    student: Annotated[list[str] | None, typer.Option("--student", metavar="STUDENT", help="These students.")] = None,
    failed: Annotated[bool, typer.Option("--failed", help="Only what the grader itself failed at.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be graded, and why.")] = False,
    engine: Annotated[
        Engine, typer.Option("--engine", help="Who grades: processes of this machine, or a dask cluster.")
    ] = Engine.local,
    scheduler: Annotated[
        str,
        typer.Option("--scheduler", metavar="ADDRESS", help="dask's scheduler (default: a cluster on this machine)."),
    ] = "",
    cache: Annotated[
        bool, typer.Option("--cache/--no-cache", help="Keep the reference's values from run to run.")
    ] = True,
    lang: LangOption = "",
    unsafe: UnsafeOption = False,
    course: CourseOption = None,
    json: JsonOption = False,
) -> None:
    """Grade a class: gradebook, grades.csv, a report for you and a feedback page for each student.

    Only what changed is graded; stopped by Ctrl-C or a power cut, the next run goes on.
    Exit code 0 when every submission has its verdicts, 3 when the grader failed at some, 130 when it was stopped.

    Example: [bold]neurograde grade hodgkin_huxley submissions/ --roster roster.csv --out graded/[/]
    """
    from autograder.reporting.write import write_reports

    lang, here = language(lang), open_course(course)
    assignment = here.assignment(assignment_id)
    _known_questions(assignment, only or [])
    options = Options(
        workers=workers or len(os.sched_getaffinity(0)),
        seed=seed,
        unsafe=unsafe,
        regrade=regrade,
        failed=failed,
        only=tuple(only or ()),
        students=tuple(student or ()),
        cache=cache,
        engine=engine.value,
        scheduler=scheduler,
    )
    if scheduler and engine is not Engine.dask:
        raise typer.BadParameter(say("is for --engine dask"), param_hint="--scheduler")
    listed = read_roster(roster) if roster else None
    if dry_run:
        _tell_plan(assignment, plan_class(here, assignment, folder, target, options, listed), json)
        return
    rows: list[dict[str, object]] = []
    try:
        with stoppable(), grading_progress(json) as step:
            reference = say("reference")
            summary = grade_class(
                here, assignment, folder, target, options, listed, lambda who, n, of: step(who or reference, n, of)
            )
            step(say("writing pages"), 0, 0)
            with Gradebook(target / "gradebook.sqlite") as book:

                def heard(record: Record, final: Final) -> None:
                    if json:
                        rows.append(_row(record, final))

                written = write_reports(here, assignment, book, target, lang, heard)
                protections = book.protections()
                own = book.reference()
    except KeyboardInterrupt as stopped:
        with contextlib.suppress(OSError):  # a terminal that was closed hears nothing
            err.print(say("stopped; what was finished is kept, and the same command goes on from there"))
        raise typer.Exit(exit_code(stopped)) from None
    except OSError as error:  # a full disk, a folder that may not be written
        raise GraderError(
            f"{error.filename or target}: {error.strerror or error};"
            " what was committed before is safe, and the same command goes on from there"
        ) from error
    unsound = [v.check.id for v in own.verdicts if v.status != "pass"] if own else []
    if json:
        plain = {"students": rows, **vars(summary), "reference_fails": unsound}
        plain |= {"protections": protections, "out": str(target)}
        print_json({"assignment": assignment.id} | plain)
    else:
        to_read = any(not q.automatic for q in assignment.questions)
        _tell(summary, target, len(written.pages), protections, to_read, unsound)
    raise typer.Exit(3 if summary.errors else 0)


@app.command("check", rich_help_panel=TAS)
def check(
    assignment_id: IdArgument,
    file: Annotated[
        Path, typer.Argument(metavar="FILE", exists=True, help="A submission: .py, .ipynb, .zip or a folder.")
    ],
    hidden: Annotated[bool, typer.Option("--hidden", help="Run the hidden checks, too.")] = False,
    only: Annotated[list[str] | None, typer.Option("--only", metavar="QUESTION", help="These questions.")] = None,
    seed: Annotated[int | None, typer.Option("--seed", help="Seed of the checks' random inputs.")] = None,
    lang: LangOption = "",
    unsafe: UnsafeOption = False,
    course: CourseOption = None,
    json: JsonOption = False,
) -> None:
    """Grade one file and say, check by check, what holds and how wrong the rest is.

    Exit code 1 when a check failed, 3 when the grader did.

    Example: [bold]neurograde check hodgkin_huxley mine.py --hidden --only lif_rate[/]
    """
    from autograder.grading.cache import reference_cache
    from autograder.grading.grade import GradeList, grade_batch
    from autograder.grading.intake import Refusal, take_file

    lang, here = language(lang), open_course(course)
    assignment = here.assignment(assignment_id)
    _known_questions(assignment, only or [])
    taken = take_file(assignment, file)
    if isinstance(taken, Refusal):
        raise SubmissionError(f"{file}: {taken.reason}")
    grades = GradeList()
    with contextlib.nullcontext() if json else err.status(say("checking {file}", file=stripped(file.name))):
        grade_batch(
            assignment,
            [taken],
            sink=grades,
            public_only=not hidden,
            only=only or None,
            seed=seed,
            unsafe=unsafe,
            cache=reference_cache(assignment),
        )
    (graded,) = grades.grades
    if json:
        print_json(_plain(assignment, graded))
    else:
        print_grade(out, here, assignment, graded, lang)
    if any(v.status == "error" for v in graded.verdicts):
        raise typer.Exit(3)
    raise typer.Exit(0 if all(v.status == "pass" for v in graded.verdicts) else 1)


def _known_questions(assignment: Assignment, names: list[str]) -> None:
    known = [q.id for q in assignment.questions if q.automatic]
    for name in names:
        if name not in known:
            raise CourseError(assignment.file, "question", f"no question {name!r} is checked", suggest(name, known))


def _row(record: Record, final: Final) -> dict[str, object]:
    """One student of --json; `awaiting` a TA: written answers that are not read yet and not in the score."""
    return {
        "student": record.student,
        "score": final.score.score,
        "max_score": final.score.max_score,
        "refused": bool(record.refusal),
        "awaiting": list(final.awaiting),
    } | final.earned


def _plain(assignment: Assignment, graded: Grade) -> dict[str, object]:
    score = total(assignment, earned_by_question(assignment, graded.verdicts))
    return {
        "assignment": assignment.id,
        "score": score.score,
        "max_score": score.max_score,
        "protection": graded.protection,
        "load_problems": [str(m) for m in graded.load_problems],
        "notes": [str(m) for m in graded.submission.notes],
        "checks": [
            {"question": v.check.question, "points": v.check.points, "public": v.check.public}
            | v.to_plain()
            | {"messages": [str(m) for m in v.messages]}
            for v in graded.verdicts
        ],
    }


def _tell_plan(assignment: Assignment, plan: Plan, json: bool) -> None:
    """What a run would grade: a line for each submission, questions that share a reason together."""
    if json:
        print_json({
            "assignment": assignment.id,
            "grade": [{"student": item.student, "questions": dict(item.why)} for item in plan.items],
            "kept": plan.kept,
            "left": plan.left,
            "refused": {student: str(reason) for student, reason in plan.refused},
        })  # fmt: skip
        return
    everything = {q.id for q in assignment.questions if q.automatic}
    table = Table.grid(padding=(0, 2))
    for item in plan.items:
        for reason, number in Counter(item.why.values()).items():
            questions = [q for q, why in item.why.items() if why == reason]
            named = say("all questions") if number == len(everything) else ", ".join(questions)
            who = stripped(item.student) or say("(reference)")
            table.add_row(Text(who), Text(named), Text(say(reason), style="dim"))
    for student, refusal in plan.refused:
        why = stripped(translator().say(refusal))
        table.add_row(Text(stripped(student)), Text(say("refused")), Text(why, style="dim"))
    if table.row_count:
        out.print(table)
    handed_in = sum(bool(item.student) for item in plan.items)
    out.print(say("to be graded: {number}, unchanged: {kept}, refused: {refused}",
                  number=str(handed_in), kept=str(len(plan.kept)), refused=str(len(plan.refused))))  # fmt: skip
    _tell_left(len(plan.left))


def _named(names: Sequence[str]) -> str:
    """Names as far as one reads them."""
    shown = ", ".join(map(stripped, names[:NAMED]))
    return (
        shown if len(names) <= NAMED else say("{names} and {number} more", names=shown, number=str(len(names) - NAMED))
    )


def _tell_left(number: int) -> None:
    if number:
        told = say("submissions with checks that are due and were not asked for: {number}", number=str(number))
        out.print(Text(told, style="yellow"))


def _tell(
    summary: Summary, target: Path, pages: int, protections: list[str], to_read: bool, unsound: list[str]
) -> None:
    graded = say("{number} (unchanged: {kept}, refused: {refused})",
                 number=str(summary.graded), kept=str(summary.kept), refused=str(summary.refused))  # fmt: skip
    if summary.missing:
        out.print(Text(say("nothing handed in by: {students}", students=_named(summary.missing)), style="yellow"))
    if summary.unknown:
        out.print(Text(say("not on the roster: {student}", student=_named(summary.unknown)), style="yellow"))
    if summary.gone:
        told = say("in the class no more; work and marks stay in the gradebook: {students} (is it the same roster?)",
                   students=_named(summary.gone))  # fmt: skip
        out.print(Text(told, style="yellow"))
    _tell_left(summary.left)
    if unsound:
        told = say("the reference does not pass its own checks, so be wary of these: {checks}", checks=_named(unsound))
        out.print(Text(told, style="bold red"))
    if failed := summary.errors:
        told = say("the grader failed at {number} checks: see the report; run again to retry", number=str(failed))
        out.print(Text(told, style="bold red"))
    table = Table.grid(padding=(0, 2))
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    table.add_row(say("graded"), graded)
    for line in protections:
        style = "bold red" if line.startswith("UNSAFE") else "dim"
        table.add_row(say("confined"), Text(translator().say(confinement(line)), style=style))
    table.add_row(say("report"), Text(str(target / "report.html")))
    table.add_row(say("grades"), Text(str(target / "grades.csv")))
    if pages == 1:
        folder = say("{folder} (1 page)", folder=str(target / "feedback"))
    else:
        folder = say("{folder} ({number} pages)", folder=str(target / "feedback"), number=str(pages))
    table.add_row(say("feedback"), Text(folder))
    if to_read:
        table.add_row(say("to read"), Text(f"neurograde review {target}"))
    out.print(table)
