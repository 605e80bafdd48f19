"""The semester on paper: a page for the class, one for each student, and tables."""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.course import Course
from autograder.grading.course_books import Semester
from autograder.grading.course_grade import CourseGrade
from autograder.grading.sheet import write_csv
from autograder.reporting.course_words import Line, explain, moment
from autograder.reporting.names import file_names
from autograder.reporting.pages import Pages
from autograder.reporting.tables import write_whole, write_whole_bytes

_CLOCKS = {
    "platform": "platform",
    "file": "file time",
    "told": "instructor's table",
    "late": "late, says Canvas",
    "": "",
}


@dataclass(frozen=True)
class Student:
    """One student as the pages show them."""

    grade: CourseGrade
    page: str
    lines: tuple[Line, ...]
    stranger: bool

    @property
    def shares(self) -> dict[str, float | None]:
        """Problem set -> share of its points."""
        return {s.problem_set.id: s.share for part in self.grade.parts for s in part.sets}

    @property
    def aside(self) -> frozenset[str]:
        """Problem sets that do not count for this student."""
        return frozenset(s.problem_set.id for part in self.grade.parts for s in part.sets if not s.counts)

    @property
    def late(self) -> dict[str, int]:
        """Problem set -> days late, where any."""
        days = {s.problem_set.id: max((h.late.days for h in s.handed), default=0)
                for part in self.grade.parts for s in part.sets}  # fmt: skip
        return {name: late for name, late in days.items() if late}


def write_course(
    course: Course, semester: Semester, grades: Sequence[CourseGrade], target: Path, language: str = "en"
) -> int:
    """Write report.html, students/<student>.html, grades.csv and explained.csv; the number of students."""
    pages = Pages(course, None, language)
    names = file_names(grade.student for grade in grades)
    folder = target / "students"
    folder.mkdir(parents=True, exist_ok=True)
    everyone = [Student(g, names[g.student], explain(course, g), g.student in semester.strangers) for g in grades]
    sets = [s for kind in ("homework", "final") for s in course.sets if s.kind == kind]
    for student in everyone:
        html = pages.render("course_student.html.j2", student=student, lines=student.lines)
        write_whole(folder / f"{student.page}.html", html)
    for old in folder.glob("*.html"):
        if old.stem not in set(names.values()):
            old.unlink()
    shares = [g.share for g in grades if g.share is not None]
    html = pages.render(
        "course.html.j2",
        students=everyone,
        sets=sets,
        shares=shares,
        median=statistics.median(shares) if shares else None,
        mean=statistics.fmean(shares) if shares else None,
        complete=sum(g.complete for g in grades),
        clocks=semester.clocks,
        open_sets=[s for s in sets if not set(s.assignments) & set(semester.graded)],
    )
    write_whole(target / "report.html", html)
    write_whole_bytes(target / "grades.csv", write_csv(grade_rows(course, grades), excel=True))
    write_whole_bytes(target / "explained.csv", write_csv(explained_rows(course, grades), excel=True))
    return len(everyone)


def grade_rows(course: Course, grades: Sequence[CourseGrade]) -> list[Sequence[str | float | None]]:
    """A row for each student: the grade out of 100, homework, final, each problem set in per cent."""
    kinds = [kind for kind, share in (("homework", course.homework), ("final", course.final)) if share > 0]
    rows: list[Sequence[str | float | None]] = [
        ["student", "name", "grade", "complete", *kinds, *(s.id for s in course.sets)]
    ]
    for grade in grades:
        parts = {part.kind: part.share for part in grade.parts}
        sets = {s.problem_set.id: None if s.excused else s.share for part in grade.parts for s in part.sets}
        cells = [*(parts.get(kind) for kind in kinds), *(sets.get(s.id) for s in course.sets)]
        rows.append([grade.student, grade.name, _hundred(grade.share), "yes" if grade.complete else "no",
                     *map(_hundred, cells)])  # fmt: skip
    return rows


def explained_rows(course: Course, grades: Sequence[CourseGrade]) -> list[Sequence[str | float | None]]:
    """A row for each student and assignment, with everything that made its points."""
    rows: list[Sequence[str | float | None]] = [
        ["student", "name", "part", "problem_set", "weight", "counts", "assignment", "state", "score", "max_score",
         "submitted", "time_from", "due", "days_late", "per_cent_off", "points", "extension", "reason"]
    ]  # fmt: skip
    for grade in grades:
        for part in grade.parts:
            for one in part.sets:
                why = "dropped" if one.dropped else "excused" if one.excused else "yes" if one.counts else "not yet"
                granted = one.extension
                until = moment(course, granted.until) if granted and granted.until else "excused" if granted else ""
                for h in one.handed:
                    known = h.work.state != "ungraded"
                    rows.append(
                        [grade.student, grade.name, part.kind, one.problem_set.id, one.problem_set.weight, why,
                         h.work.assignment, h.work.state, h.work.score if known else None,
                         h.work.max_score if known else None,
                         moment(course, h.work.submitted) if h.work.submitted else "", _CLOCKS[h.work.clock],
                         moment(course, h.due), float(h.late.days), h.late.percent, h.points if known else None,
                         until, granted.reason if granted else ""]
                    )  # fmt: skip
    return rows


def plain(course: Course, grade: CourseGrade) -> Mapping[str, Any]:
    """A grade as JSON data."""
    head, *rows = explained_rows(course, [grade])
    return {
        "student": grade.student,
        "name": grade.name,
        "grade": _hundred(grade.share),
        "complete": grade.complete,
        "parts": {part.kind: {"percent": part.percent, "grade": _hundred(part.share)} for part in grade.parts},
        "problem_sets": {s.problem_set.id: _hundred(s.share) for part in grade.parts for s in part.sets},
        "assignments": [dict(zip(map(str, head[2:]), row[2:], strict=True)) for row in rows],
    }


def _hundred(share: float | None) -> float | None:
    return None if share is None else round(100 * share, 4)
