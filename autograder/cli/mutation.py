"""`neurograde validate --mutants` on the terminal."""

from __future__ import annotations

from functools import partial

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn
from rich.table import Table
from rich.text import Text

from autograder.authoring.mutation.equivalent import FILE, template
from autograder.authoring.mutation.report import MutationReport, mutation_report
from autograder.cli.app import err, out
from autograder.course import Assignment


def try_mutants(
    assignment: Assignment, *, sample: int, workers: int, every_check: bool, unsafe: bool, quiet: bool
) -> MutationReport:
    """Grade an assignment's mutants behind a progress bar."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=err, transient=True, disable=quiet) as bar:
        task = bar.add_task(f"{assignment.id}: mutants", total=None)
        return mutation_report(
            assignment,
            sample=sample,
            workers=workers,
            every_check=every_check,
            unsafe=unsafe,
            progress=partial(_completed, bar, task),
        )


def show_mutants(report: MutationReport, *, verbose: bool, equivalents: bool) -> None:
    """The tables, and with `verbose` the diff of every survivor."""
    name = report.assignment.id
    table = Table(title=f"{name}: {report.score:.1%} of the mistakes are noticed", title_justify="left")
    for column in ("question", "mutants", "noticed", "elsewhere only", "missed", "equivalent", ""):
        table.add_column(column, justify="left" if column in ("question", "") else "right")
    for row in report.by_question():
        counted = row.killed + row.elsewhere + row.survived
        numbers = (counted + row.equivalent, row.killed, row.elsewhere, row.survived, row.equivalent)
        table.add_row(row.question, *map(str, numbers), "thin" if row.thin else "", style="yellow" if row.thin else "")
    out.print(table)
    if report.every_check:
        _show_checks(report)
    if verbose:
        original = report.assignment.reference.read_text(encoding="utf-8")
        for outcome in report.of("survived"):
            mutant = outcome.mutant
            reach = f"; also used by {', '.join(mutant.others)}" if mutant.others else ""
            out.print(Text(f"missed: {mutant.question}: {mutant.function} ({mutant.operator}){reach}", "bold"))
            _print_diff(mutant.diff(original))
    if equivalents:
        out.print(Text(template(o.mutant for o in report.of("survived"))))
    for outcome in report.contradicted:
        mutant = outcome.mutant
        text = f"{FILE} calls it equivalent, but {outcome.killers[0]} takes points: {mutant.function}: {mutant.after}"
        out.print(Text(f"  problem: {text}", "red"))
    for entry in report.stale:
        text = f"{FILE} names a change that is no longer made: {entry.function}: {entry.before} -> {entry.after}"
        out.print(Text(f"  problem: {text}", "red"))
    killed = report.of("killed")
    crashed, late = (sum(o.how == how for o in killed) for how in ("raised", "time"))
    out.print(
        Text(
            f"  {name}: {len(report.outcomes)} mutants of {report.population}: {len(killed)} killed ({crashed} of them"
            f" by an exception, {late} by the clock), {len(report.of('survived'))} survived,"
            f" {len(report.of('equivalent'))} equivalent; score {report.score:.1%}",
            "green" if report.score >= 0.95 else "yellow",
        )
    )


def _show_checks(report: MutationReport) -> None:
    table = Table(title=f"{report.assignment.id}: what each check kills", title_justify="left")
    for column in ("question", "check", "points", "kills", "alone", ""):
        table.add_column(column, justify="right" if column in ("points", "kills", "alone") else "left", overflow="fold")
    for row in report.by_check():
        remark = "kills nothing" if not row.kills else ("kills nothing that others do not" if not row.alone else "")
        table.add_row(row.question, row.check, f"{row.points:g}", str(row.kills), str(row.alone), remark)
    out.print(table)


def _print_diff(diff: str) -> None:
    colours = {"+": "green", "-": "red", "@": "cyan"}
    for line in diff.splitlines():
        out.print(Text(f"    {line}", colours.get(line[:1], "")), soft_wrap=True)


def _completed(bar: Progress, task: TaskID, done: int, total: int) -> None:
    bar.update(task, completed=done, total=total)
