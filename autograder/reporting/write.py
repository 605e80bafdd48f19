"""Everything that `neurograde grade` leaves behind, made from the gradebook alone."""

from __future__ import annotations

from pathlib import Path

from autograder.course import Assignment, Course
from autograder.grading.gradebook import Gradebook
from autograder.grading.standing import Marking
from autograder.reporting.class_report import ClassReport
from autograder.reporting.feedback import feedback_page
from autograder.reporting.names import file_names
from autograder.reporting.pages import Pages
from autograder.reporting.tables import grades_csv, write_whole, write_whole_bytes


def write_reports(course: Course, assignment: Assignment, book: Gradebook, target: Path, language: str = "en") -> int:
    """Write grades.csv, report.html and feedback/<student>.html; the number of feedback pages.

    Students are taken from the book one at a time, so that memory does not grow with the class.
    """
    pages = Pages(course, assignment, language)
    marking = Marking(assignment, book)
    folder = target / "feedback"
    folder.mkdir(parents=True, exist_ok=True)
    results = ((record, marking.of(record)) for record in book.records())
    write_whole_bytes(target / "grades.csv", grades_csv(assignment, results))
    students = book.students()
    names = file_names(students)
    people = book.fact("names", {})
    reference = book.reference()
    report = ClassReport(assignment, book, names)
    for record in book.records():
        final = marking.of(record)
        html = feedback_page(pages, assignment, record, final, people.get(record.student, ""), reference)
        write_whole(folder / f"{names[record.student]}.html", html)
        report.add(record, final)
    for old in folder.glob("*.html"):
        if old.stem not in set(names.values()):
            old.unlink()
    write_whole(target / "report.html", report.render(pages))
    return len(students)
