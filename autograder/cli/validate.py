"""`neurograde validate`: do the checks of an assignment catch what they should, and nothing else?"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

from autograder.authoring.validate import Trial, Validation, validate
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
from autograder.cli.told import in_their_words


@app.command("validate", rich_help_panel=INSTRUCTORS)
def command(
    ids: IdsArgument = None,
    course: CourseOption = None,
    json: JsonOption = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Say why each point was lost.")] = False,
    quick: Annotated[
        bool, typer.Option("--quick", help="Wrong answers meet only the questions of the checks that they must lose.")
    ] = False,
    only: Annotated[
        str, typer.Option("--only", help="Only the sample answers whose names match, like 'octave*'.")
    ] = "*",
    unsafe: Annotated[bool, typer.Option("--unsafe", help="Run without confinement where none is to be had.")] = False,
    seeds: Annotated[
        int,
        typer.Option(
            "--seeds", min=0, help="Instead, grade the reference with so many seeds and wrong answers with a few."
        ),
    ] = 0,
    variants: Annotated[
        bool, typer.Option("--variants", help="As --seeds (200 of them), and right answers in many forms, too.")
    ] = False,
    workers: Annotated[
        int, typer.Option("--workers", min=1, help="Processes for --seeds, --variants and --mutants.")
    ] = os.cpu_count() or 1,
    mutants: Annotated[
        bool, typer.Option("--mutants", help="Instead, plant mistakes in the reference: which do the checks miss?")
    ] = False,
    sample: Annotated[
        int, typer.Option("--sample", min=0, help="With --mutants, try so many, the same every time (0: all).")
    ] = 0,
    every_check: Annotated[
        bool, typer.Option("--every-check", help="With --mutants, run all checks and say what each kills (slower).")
    ] = False,
    equivalents: Annotated[
        bool, typer.Option("--equivalents", help="With --mutants, print entries for equivalent.toml of all survivors.")
    ] = False,
    html: Annotated[
        Path | None, typer.Option("--html", help="With --mutants, write a page for each assignment into this folder.")
    ] = None,
    write: Annotated[
        Path | None, typer.Option("--write", help="Keep the numbers in this folder: mutation.json and mutation.md.")
    ] = None,
) -> None:
    """Try an assignment's checks on its reference, its skeleton and its known-wrong and known-right answers.

    The reference must score 100 %, the skeleton 0; every wrong answer must lose the checks it
    names, every right one none. Exit code 1 when something is amiss.

    Example: [bold]neurograde validate hodgkin_huxley --verbose[/]
    """
    here = open_course(course)
    assignments = chosen(here, ids)
    if seeds or variants:
        from autograder.cli.answers import MANY, AnswerOptions, run_answers  # what reads mutants takes long to import

        answers = AnswerOptions(seeds or MANY, variants, workers, unsafe, verbose, write)
        raise typer.Exit(run_answers(here, assignments, answers, json=json))
    if mutants:
        from autograder.cli.mutation import MutantOptions, run_mutants

        options = MutantOptions(sample, workers, every_check, unsafe, verbose, equivalents, html, write)
        raise typer.Exit(run_mutants(here, assignments, options, json=json))
    results = []
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    for assignment in assignments:
        with Progress(*columns, console=err, transient=True, disable=json) as bar:
            task = bar.add_task(assignment.id, total=None)

            def step(name: str, total: int, bar: Progress = bar, task: int = task, about: str = assignment.id) -> None:
                bar.update(task, total=total, advance=1, description=f"{about}: {name}")  # type: ignore[arg-type]

            result = validate(assignment, step, quick=quick, only=only, unsafe=unsafe)
        results.append(result)
        if not json:
            _show(result, verbose)
    if json:
        print_json([result.to_plain() for result in results])
    raise typer.Exit(0 if all(result.ok for result in results) else 1)


def _show(result: Validation, verbose: bool) -> None:
    verdict = say("sound") if result.ok else say("NOT sound")
    table = Table(title=f"{result.assignment.id}: {verdict}", title_justify="left")
    for column in ("", "answer", "score", "what it is", "checks that took points"):
        table.add_column(say(column), overflow="fold")
    groups = (
        ("", [t for t in (result.reference, result.skeleton) if t]),
        ("wrong", result.wrong),
        ("right", result.right),
    )
    for kind, trials in groups:
        for trial in trials:
            table.add_row(*_row(kind, trial, verbose), style="" if trial.ok else "red")
        table.add_section()
    out.print(table)
    for problem in result.problems:
        out.print(Text(f"  {say('problem')}: {in_their_words(problem)}", style="red"))
    told = say("caught {caught} of {wrong} wrong answers, passed {passed} of {right} right ones",
               caught=str(sum(t.ok for t in result.wrong)), wrong=str(len(result.wrong)),
               passed=str(sum(t.ok for t in result.right)), right=str(len(result.right)))  # fmt: skip
    out.print(Text(f"  {told}", style="green" if result.ok else "red"))


def _row(kind: str, trial: Trial, verbose: bool) -> tuple[Text, ...]:
    mark = say("ok") if trial.ok else say("BAD")
    lost = ", ".join(v.check.id for v in trial.lost) if trial.name != "skeleton" else ", ".join(trial.missed)
    if trial.name == "skeleton":
        lost = say("points won in: {checks}", checks=lost) if lost else say("all")
    elif trial.missed:
        lost += " — " + say("NOT caught by: {checks}", checks=", ".join(trial.missed))
    if trial.also:
        lost += " (" + say("not named in LOSES: {checks}", checks=", ".join(trial.also)) + ")"
    if verbose and trial.name != "skeleton":
        lost += "".join(f"\n· {v.check.id}: {' '.join(map(str, v.messages))}" for v in trial.lost)
    score = f"{trial.score.score:g}/{trial.score.max_score:g}"
    return tuple(Text(t) for t in (mark, f"{say(kind)} {trial.name}".strip(), score, trial.about, lost))
