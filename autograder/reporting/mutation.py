"""A page for the instructor: which mistakes the checks of an assignment miss."""

from __future__ import annotations

from pathlib import Path

from autograder.authoring.mutation.report import MutationReport
from autograder.course import Course
from autograder.reading import read_text
from autograder.reporting.pages import Pages


def write_page(course: Course, report: MutationReport, folder: Path, language: str = "en") -> Path:
    """Write <folder>/mutants-<id>.html."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"mutants-{report.assignment.id}.html"
    original = read_text(report.assignment.reference)
    missed = {row.question: [o for o in report.of("survived") if o.mutant.question == row.question]
              for row in report.by_question()}  # fmt: skip
    questions = [(row, report.assignment.question(row.question), missed[row.question]) for row in report.by_question()]
    pages = Pages(course, report.assignment, language, also="mutation")
    path.write_text(
        pages.render(
            "mutants.html.j2",
            report=report,
            questions=questions,
            diffs={o.mutant.key: o.mutant.diff(original).splitlines() for o in report.of("survived")},
            titles={check.id: check.title for check in report.checks},
        ),
        encoding="utf-8",
    )
    return path
