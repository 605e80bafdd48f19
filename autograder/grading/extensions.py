"""Tables of exceptions: extensions granted to students, and submission times that no download knows.

extensions.csv   student | problem_set | until | reason
                 `until` is a time of the course's zone (2026-10-20 12:00), a day (to its end), +3 (days more), or
                 `excused`
times.csv        student | assignment | submitted
                 one of the two may also be a problem set's id: then it holds for its assignments
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path

from autograder.course import Course
from autograder.errors import CourseError
from autograder.grading.course_grade import Extension
from autograder.grading.roster import Roster
from autograder.grading.sheet import Row, Sheet, read_sheet

_STUDENT = ("student", "studentid", "id", "学号", "学生")
_SET = ("problemset", "set", "assignment", "习题集", "作业")
_UNTIL = ("until", "due", "days", "延期至", "截止时间", "截止")
_REASON = ("reason", "note", "原因", "理由", "备注")
_WHEN = ("submitted", "submittedat", "time", "提交时间", "时间")
_EXCUSED = {"excused", "免交", "豁免"}


def read_extensions(path: Path, course: Course, people: Roster | None = None) -> tuple[Extension, ...]:
    """The extensions in a table; CourseError names line and column. `people` are all whom one may mean."""
    sheet = read_sheet(path)
    student, target = _need(sheet, _STUDENT, "student"), _need(sheet, _SET, "problem_set")
    until, reason = _need(sheet, _UNTIL, "until"), sheet.column(_REASON)
    found: dict[tuple[str, str], Extension] = {}
    for row in sheet.rows:
        who = _person(sheet, row, student, people)
        for set_id in _sets(sheet, row, target, course):
            due = next(s.due for s in course.sets if s.id == set_id)
            if (who, set_id) in found:
                raise sheet.error(row, target, f"{who} has two extensions of {set_id}", "keep one row")
            time = _until(sheet, row, until, course, due)
            found[who, set_id] = Extension(who, set_id, time, row[reason])
    return tuple(found.values())


def read_times(path: Path, course: Course, people: Roster | None = None) -> Mapping[tuple[str, str], datetime]:
    """(student, assignment) -> when it was handed in, out of a table."""
    sheet = read_sheet(path)
    student, target = _need(sheet, _STUDENT, "student"), _need(sheet, _SET, "assignment")
    when = _need(sheet, _WHEN, "submitted")
    found: dict[tuple[str, str], datetime] = {}
    for row in sheet.rows:
        who = _person(sheet, row, student, people)
        for assignment in _assignments(sheet, row, target, course):
            moment, _ = _moment(sheet, row, when, course)
            if (who, assignment) in found:
                raise sheet.error(row, target, f"{who} has two times for {assignment}", "keep one row")
            found[who, assignment] = moment
    return found


def _need(sheet: Sheet, names: tuple[str, ...], head: str) -> int:
    at = sheet.column(names)
    if at is None:
        there = ", ".join(sheet.head)
        raise CourseError(sheet.path, "line 1", f"no column {head!r}", f"give one that head; there are: {there}")
    return at


def _person(sheet: Sheet, row: Row, at: int, people: Roster | None) -> str:
    if not row[at]:
        raise sheet.error(row, at, "nobody is named", "write a student's id, or take the row out")
    if people is None:
        return row[at]
    student = people.find(row[at])
    if student is None:
        raise sheet.error(row, at, f"{row[at]!r} is in no gradebook and not on the roster", "write the student's id")
    return student.id


def _sets(sheet: Sheet, row: Row, at: int, course: Course) -> tuple[str, ...]:
    """The problem sets that a cell means: one by its id or by an assignment of its, or * for all."""
    known = [s.id for s in course.sets]
    if row[at] == "*":
        return tuple(known)
    for problem_set in course.sets:
        if row[at] == problem_set.id or row[at] in problem_set.assignments:
            return (problem_set.id,)
    raise sheet.error(row, at, f"no problem set {row[at]!r}", f"write one of: {', '.join(known)}, or *")


def _assignments(sheet: Sheet, row: Row, at: int, course: Course) -> tuple[str, ...]:
    if any(a.id == row[at] for a in course):
        return (row[at],)
    (found,) = _sets(sheet, row, at, course)[:1]
    return next(s.assignments for s in course.sets if s.id == found)


def _until(sheet: Sheet, row: Row, at: int, course: Course, due: datetime) -> datetime | None:
    text = row[at]
    if text.casefold() in _EXCUSED:
        return None
    if days := re.fullmatch(r"\+\s*(\d{1,3})\s*(?:d|days?|天)?", text.casefold()):
        return due.astimezone(course.timezone) + timedelta(days=int(days[1]))
    try:
        moment, day_only = _moment(sheet, row, at, course)
    except CourseError as error:
        raise sheet.error(row, at, error.problem, f"{error.remedy}, 2026-10-20, +3 (days) or excused") from None
    if day_only:  # to the end of the day, as people mean it
        moment = moment.replace(hour=23, minute=59, second=59)
    if moment.timestamp() < due.timestamp():
        shown = due.astimezone(course.timezone).strftime("%Y-%m-%d %H:%M")
        raise sheet.error(row, at, f"{text} is before the due time, {shown}", "an extension gives more time")
    return moment


_PLAIN = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ]+(\d{1,2}):(\d\d)(?::(\d\d))?)?")


def _moment(sheet: Sheet, row: Row, at: int, course: Course) -> tuple[datetime, bool]:
    """A moment, in the course's zone unless it names one, and whether it is a bare day."""
    try:
        if plain := _PLAIN.fullmatch(row[at]):
            numbers = [int(digits or 0) for digits in plain.groups()]
            year, month, day, hour, minute, second = numbers
            return datetime(year, month, day, hour, minute, second, tzinfo=course.timezone), plain[4] is None
        moment = datetime.fromisoformat(row[at])
    except ValueError:
        remedy = "write 2026-10-20 12:00"
        raise sheet.error(row, at, f"{row[at]!r} is not a time", remedy) from None
    return (moment if moment.tzinfo else moment.replace(tzinfo=course.timezone)), False
