"""`neurograde validate --mutants` on the terminal."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from rich.table import Table
from rich.text import Text

from autograder.authoring.mutation.equivalent import FILE, template
from autograder.authoring.mutation.record import numbers_of, write_record
from autograder.authoring.mutation.report import ENOUGH, MutationReport, mutation_report
from autograder.cli.app import counting, err, out, print_json
from autograder.cli.language import say, spoken
from autograder.course import Assignment, Course
from autograder.reading import read_text
from autograder.reporting.mutation import write_page


@dataclass(frozen=True)
class MutantOptions:
    """What was asked for on the command line."""

    sample: int
    workers: int
    every_check: bool
    unsafe: bool
    verbose: bool
    equivalents: bool
    html: Path | None
    write: Path | None


def run_mutants(course: Course, assignments: list[Assignment], options: MutantOptions, *, json: bool) -> int:
    """Try all these assignments; the exit code is 1 when a mistake is missed or equivalent.toml is wrong."""
    reports = []
    for assignment in assignments:
        report = _try_mutants(assignment, options, quiet=json)
        reports.append(report)
        if not json:
            _show_mutants(report, options)
        if options.html:
            page = write_page(course, report, options.html, spoken())
            err.print(Text(str(page)))
    if json:
        print_json([report.to_plain() for report in reports])
    if options.write:
        write_record(course, options.write, "mutants", numbers_of(reports))
    return 1 if any(r.of("survived") or r.contradicted or r.stale for r in reports) else 0


def _try_mutants(assignment: Assignment, options: MutantOptions, *, quiet: bool) -> MutationReport:
    with counting(say("{id}: mutants", id=assignment.id), quiet=quiet) as progress:
        return mutation_report(
            assignment,
            sample=options.sample,
            workers=options.workers,
            every_check=options.every_check,
            unsafe=options.unsafe,
            progress=progress,
        )


def _show_mutants(report: MutationReport, options: MutantOptions) -> None:
    """The tables, the diff of every survivor if wanted, what is wrong with equivalent.toml, and the score."""
    name = report.assignment.id
    table = Table(
        title=say("{id}: {share} % of the mistakes are noticed", id=name, share=_percent(report)), title_justify="left"
    )
    table.add_column(say("question"), no_wrap=True)
    for column in ("mutants", "noticed", "elsewhere only", "missed", "equivalent"):
        table.add_column(say(column), justify="right")
    table.add_column("")
    for row in report.by_question():
        counted = row.killed + row.elsewhere + row.survived
        numbers = (counted + row.equivalent, row.killed, row.elsewhere, row.survived, row.equivalent)
        style = "yellow" if row.thin else ""
        table.add_row(row.question, *map(str, numbers), say("thin") if row.thin else "", style=style)
    out.print(table)
    if report.every_check:
        _show_checks(report)
    if options.verbose:
        _show_survivors(report)
    if options.equivalents:
        out.print(Text(template(o.mutant for o in report.of("survived"))), soft_wrap=True)
    for outcome in report.contradicted:
        text = say("{file} calls this right, but {check} takes points:", file=FILE, check=outcome.killers[0])
        out.print(Text(f"  {text} {outcome.mutant.function}: {outcome.mutant.after}", "red"))
    for entry in report.stale:
        text = say("{file} names a change that is no longer made:", file=FILE)
        out.print(Text(f"  {text} {entry.function}: {entry.before} -> {entry.after}", "red"))
    killed = report.of("killed")
    summary = say(
        "{id}: {tried} of {all} mutants: {killed} killed ({raised} by an exception, {late} by the clock), "
        "{missed} missed, {equivalent} equivalent; score {share} %",
        id=name,
        tried=len(report.outcomes),
        all=report.population,
        killed=len(killed),
        raised=sum(o.how == "raised" for o in killed),
        late=sum(o.how == "time" for o in killed),
        missed=len(report.of("survived")),
        equivalent=len(report.of("equivalent")),
        share=_percent(report),
    )
    out.print(Text(f"  {summary}", "green" if report.score >= ENOUGH else "yellow"))


def _percent(report: MutationReport) -> str:
    return f"{100 * report.score:.1f}"


def _show_survivors(report: MutationReport) -> None:
    original = read_text(report.assignment.reference)
    for outcome in report.of("survived"):
        mutant = outcome.mutant
        title = f"{say('missed')}: {mutant.question}: {mutant.function} ({mutant.operator})"
        if mutant.others:
            title += say("; also used by {questions}", questions=", ".join(mutant.others))
        out.print(Text(title, "bold"), soft_wrap=True)
        _print_diff(mutant.diff(original))


def _show_checks(report: MutationReport) -> None:
    table = Table(title=say("{id}: what each check kills", id=report.assignment.id), title_justify="left")
    for column in ("question", "check", "points", "kills", "alone"):
        table.add_column(say(column), justify="left" if column in ("question", "check") else "right", overflow="fold")
    table.add_column("")
    for row in report.by_check():
        redundant = "" if row.alone else say("nothing that others do not")
        remark = redundant if row.kills else say("kills nothing")
        table.add_row(row.question, row.check, f"{row.points:g}", str(row.kills), str(row.alone), remark)
    out.print(table)


def _print_diff(diff: str) -> None:
    colours = {"+": "green", "-": "red", "@": "cyan"}
    for line in diff.splitlines():
        out.print(Text(f"    {line}", colours.get(line[:1], "")), soft_wrap=True)
