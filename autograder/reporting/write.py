"""Everything that `neurograde grade` leaves behind, made from the gradebook alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from autograder.course import Assignment, Course
from autograder.errors import CourseError
from autograder.grading.gradebook import Gradebook, Record
from autograder.grading.standing import Final, Marking
from autograder.reporting.class_report import ClassReport
from autograder.reporting.feedback import Feedback, feedback_page
from autograder.reporting.names import file_names
from autograder.reporting.pages import Pages
from autograder.reporting.style import style_remarks
from autograder.reporting.tables import grades_csv, write_whole, write_whole_bytes, write_whole_pieces


@dataclass(frozen=True)
class Written:
    """What was written: the feedback pages in order; `style` is False where there is no ruff to remark on it."""

    pages: tuple[Path, ...]
    style: bool


def write_reports(
    course: Course,
    assignment: Assignment,
    book: Gradebook,
    target: Path,
    language: str = "en",
    heard: Callable[[Record, Final], None] = lambda record, final: None,
) -> Written:
    """Write grades.csv, report.html, figures/ and feedback/<student>.html; `heard` is told of everyone.

    Students are taken from the book one at a time and once, so that memory does not grow with the class.
    """
    pages = Pages(course, assignment, language)
    marking = Marking(assignment, book)
    folder = target / "feedback"
    folder.mkdir(parents=True, exist_ok=True)
    names = file_names(book.students())
    people = book.fact("names", {})
    reference = book.reference()
    style = style_remarks(book.sources(), given_lines(assignment))
    report = ClassReport(assignment, book, names)

    def results() -> Iterator[tuple[Record, Final]]:
        for record in book.records():
            final, student = marking.of(record), record.student
            remarks = (style or {}).get(student, ())
            about = Feedback(record, final, people.get(student, ""), book.answers(student), remarks)
            write_whole(folder / f"{names[student]}.html", feedback_page(pages, assignment, about, reference))
            report.add(record, final)
            heard(record, final)
            yield record, final

    write_whole_bytes(target / "grades.csv", grades_csv(assignment, results()))
    for old in (*folder.glob("*.html"), *folder.glob("*.pdf")):
        if old.stem not in set(names.values()):
            old.unlink(missing_ok=True)
    for name, html in report.figure_pages(pages):
        (target / "figures").mkdir(exist_ok=True)
        write_whole(target / "figures" / f"{name}.html", html)
    write_whole_pieces(target / "report.html", (piece.encode("utf-8", "replace") for piece in report.render(pages)))
    return Written(tuple(folder / f"{name}.html" for name in names.values()), style is not None)


def given_lines(assignment: Assignment) -> frozenset[str]:
    """Lines of code that every student received with the skeleton."""
    from autograder.authoring.skeleton import skeleton_source

    try:
        source = skeleton_source(assignment)
    except CourseError:  # a course that only grades, such as a bundle's, has no templates of skeletons
        return frozenset()
    return frozenset(line.strip() for line in source.splitlines() if line.strip())
