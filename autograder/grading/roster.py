"""Who is in the class: a table of ids, names and addresses, and finding a person in it by any of them.

A platform's own export (Canvas or Blackboard gradebook, Moodle participants or grading worksheet) will do:

Canvas       Student | ID | SIS User ID | SIS Login ID | Section | ...; below the head rows without an ID
             ("Points Possible", "Manual Posting"), at the end "Student, Test".
Blackboard   Last Name | First Name | Username | Student ID | Last Access | Availability | ...
Moodle       Identifier ("Participant 657717") | Full name | Email address | ..., or First name | Last name |
             ID number | Email address | Groups.

The student number is the id. The other numbers are kept, too: Canvas and Moodle name downloads by them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.errors import CourseError
from autograder.grading.sheet import Row, Sheet, fold, read_sheet, write_csv

# Heads, folded; of ids the surest first.
IDS = ("学号", "学生学号", "studentid", "studentnumber", "学生id", "sisuserid", "sid", "idnumber", "编号", "学工号",
        "username", "用户名", "sisloginid", "loginid", "netid", "userid", "id", "identifier", "标识符",
        "emailaddress", "email", "邮箱")  # fmt: skip
NAMES = ("name", "fullname", "studentname", "姓名", "学生姓名", "全名", "student", "学生")
FIRST = ("firstname", "givenname", "名", "名字")
LAST = ("lastname", "surname", "familyname", "姓", "姓氏")
_EMAILS = ("email", "emailaddress", "mail", "邮箱", "电子邮箱", "电子邮件", "电子邮件地址", "邮箱地址")
_SECTIONS = ("section", "sections", "group", "groups", "class", "班级", "分组", "小组", "行政班", "教学班")
_ALSO = ("also", "aliases")
_NOBODY = {"studenttest", "teststudent", "pointspossible", "测试学生", "学生测试"}
_CJK = re.compile(r"[\u3400-\u9fff]+\Z")


@dataclass(frozen=True)
class Student:
    """One row of the roster; `also` are further numbers and logins of the same person."""

    id: str
    name: str = ""
    email: str = ""
    section: str = ""
    also: tuple[str, ...] = ()


class Roster:
    """The class, in the order of its file."""

    def __init__(self, students: Iterable[Student]) -> None:
        self.students = tuple(students)
        self._by: dict[str, Student | None] = {}
        for student in self.students:
            for key in _keys(student):
                # Two people who share a name are told apart by their ids only.
                self._by[key] = None if self._by.get(key, student) != student else student
        for student in self.students:
            self._by[fold(student.id)] = student

    def __contains__(self, student_id: str) -> bool:
        return any(s.id == student_id for s in self.students)

    def find(self, *clues: str) -> Student | None:
        """The student whom the first helpful clue names: an id, an address or a name in any order."""
        for clue in clues:
            found = self._by.get(fold(_number(clue))) if clue else None
            if found is not None:
                return found
        return None

    def missing(self, present: Iterable[str]) -> tuple[Student, ...]:
        """Those of whom nothing was handed in."""
        seen = set(present)
        return tuple(s for s in self.students if s.id not in seen)


def read_roster(path: Path) -> Roster:
    """Read a roster: CSV or .xlsx, of our own making or a platform's; CourseError names line and column."""
    sheet = read_sheet(path)
    people = [row for row in sheet.rows if _somebody(sheet, row)]
    ids = _id_columns(sheet)
    if not ids:
        raise CourseError(
            path, "", "no column of student ids", 'give one column the head "id" (or student, username, 学号)'
        )
    # A column that knows everybody is better than a surer one that does not.
    best = next((at for at in ids if all(row[at] for row in people)), ids[0])
    students: dict[str, Student] = {}
    lines: dict[str, int] = {}
    for row in people:
        student = _student(sheet, row, best, ids)
        if not student.id:
            raise sheet.error(row, best, "no id", "fill it in, or take the row out")
        if _ROUNDED.fullmatch(student.id):
            raise sheet.error(
                row, best, f"{student.id!r} is a number that Excel has rounded", "give the column the format Text in"
                " Excel, and fill it in or export it again")  # fmt: skip
        if student.id in students:
            raise sheet.error(
                row, best, f"the id {student.id!r} stands twice (line {lines[student.id]}, too)", "keep one row"
            )
        students[student.id], lines[student.id] = student, row.line
    if not students:
        raise CourseError(path, "", "nobody is in it", "export it again, with its students")
    return Roster(students.values())


def roster_csv(roster: Roster) -> bytes:
    """The roster as neurograde keeps it: id, name, email, section, also."""
    head = ("id", "name", "email", "section", "also")
    rows = ((s.id, s.name, s.email, s.section, " ".join(s.also)) for s in roster.students)
    return write_csv([head, *rows], excel=True)


def _id_columns(sheet: Sheet) -> list[int]:
    heads = [fold(title) for title in sheet.head]
    found = [heads.index(name) for name in IDS if name in heads]
    if not found and "student" in heads:  # in grades.csv "student" is the id; in Canvas's export it is the name
        found = [heads.index("student")]
    return found


def _somebody(sheet: Sheet, row: Row) -> bool:
    """Whether a row is a person, and not what Canvas writes above and below them."""
    name = row[sheet.column(NAMES)]
    if fold(name) in _NOBODY:
        return False
    canvas = sheet.column(("sisuserid", "sisloginid")) is not None
    return not (canvas and not any(row[at] for at in _id_columns(sheet)))


def _student(sheet: Sheet, row: Row, best: int, ids: Sequence[int]) -> Student:
    name = row[sheet.column(NAMES)] if sheet.column(NAMES) != best else ""
    first, last = row[sheet.column(FIRST)], row[sheet.column(LAST)]
    if not name:
        name = last + first if _CJK.match(last + first) else f"{first} {last}".strip()
    email = row[sheet.column(_EMAILS)]
    own = _number(row[best])
    others = [_number(row[at]) for at in ids if at != best and row[at] != email]
    others += row[sheet.column(_ALSO)].split()
    also = tuple(dict.fromkeys(other for other in others if other and other != own))
    return Student(own, name, email, row[sheet.column(_SECTIONS)], also)


def _number(cell: str) -> str:
    """The bare number of Moodle's "Participant 657717" (in any language), as its downloads carry it, and of 7.0."""
    found = re.fullmatch(r"(?:Participant|参与者|学员|成员)\s*(\d+)|(\d+)\.0+", cell)
    return found[1] or found[2] if found else cell


_ROUNDED = re.compile(r"\d([.,]\d+)?[eE]\+\d\d")
"""2.026E+11: what Excel makes of a long number, whose last digits are lost."""


def _keys(student: Student) -> set[str]:
    keys = {fold(student.email), fold(student.email.partition("@")[0]), fold(student.name)}
    keys |= {fold(other) for other in student.also}
    words = unicodedata.normalize("NFKC", student.name).replace(",", " ").split()
    for at in range(1, len(words)):
        keys.add(fold("".join(words[at:] + words[:at])))
    return keys - {""}
