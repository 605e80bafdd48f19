"""`neurograde validate --seeds` and `--variants` on the terminal."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from rich.text import Text

from autograder.authoring.mutation.record import write_record
from autograder.authoring.reseed import Reseeding, reseed
from autograder.cli.app import counting, out, print_json
from autograder.cli.language import say
from autograder.course import Assignment, Course

MANY = 200
"""Seeds for the reference where none are asked for."""


@dataclass(frozen=True)
class AnswerOptions:
    """What was asked for on the command line."""

    seeds: int
    variants: bool
    workers: int
    unsafe: bool
    verbose: bool
    write: Path | None


def run_answers(course: Course, assignments: list[Assignment], options: AnswerOptions, *, json: bool) -> int:
    """Try answers under many seeds; the exit code is 1 when a right one fails or a wrong one slips through."""
    results = []
    for assignment in assignments:
        result = _try_answers(assignment, options, quiet=json)
        results.append(result)
        if not json:
            _show(result)
    if json:
        print_json([result.to_plain() for result in results])
    if options.write:
        kept = ("runs", "failed_runs", "upper_bound", "forms", "form_runs", "wrong_runs")
        numbers = {
            r.assignment: {
                **{name: r.to_plain()[name] for name in kept},
                "failures": len(r.failures),
                "slipped": len(r.slipped),
            }
            for r in results
        }
        write_record(course, options.write, "answers", numbers)
    return 0 if all(result.ok for result in results) else 1


def _try_answers(assignment: Assignment, options: AnswerOptions, *, quiet: bool) -> Reseeding:
    with counting(say("{id}: seeds", id=assignment.id), quiet=quiet) as progress:
        return reseed(
            assignment,
            options.seeds,
            variants=options.variants,
            workers=options.workers,
            unsafe=options.unsafe,
            progress=progress,
        )


def _show(result: Reseeding) -> None:
    text = say(
        "{id}: {failed} of {runs} gradings of the reference failed; at most {bound} % would (95 % confidence)",
        id=result.assignment,
        failed=result.failed_runs,
        runs=result.runs,
        bound=f"{100 * result.upper_bound:.2f}",
    )
    out.print(Text(text, "red" if result.failed_runs else "green"), soft_wrap=True)
    if result.forms:
        failed = len({(f.answer, f.seed) for f in result.failures}) - result.failed_runs
        text = say("  {failed} of {runs} gradings of {forms} other right answers and forms failed",
                   failed=failed, runs=result.form_runs, forms=result.forms)  # fmt: skip
        out.print(Text(text, "red" if failed else "green"), soft_wrap=True)
    if result.wrong_runs:
        slipped = len({(f.answer, f.seed) for f in result.slipped})
        text = say("  {slipped} of {runs} gradings of wrong answers let one slip through",
                   slipped=slipped, runs=result.wrong_runs)  # fmt: skip
        out.print(Text(text, "red" if slipped else "green"), soft_wrap=True)
    for failure in result.failures:
        text = say("{answer}, seed {seed}", answer=failure.answer, seed=failure.seed)
        out.print(Text(f"    {text}: {failure.check}: {failure.why}"), soft_wrap=True)
    for failure in result.slipped:
        text = say("{answer}, seed {seed}", answer=failure.answer, seed=failure.seed)
        out.print(Text(f"    {text}: {failure.check}: {say('took nothing')}"), soft_wrap=True)
