"""Who is in the class: a CSV of ids, names and addresses, and finding a person in it by any of them."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from autograder.errors import CourseError
from autograder.grading.encoding import decode_source
from autograder.grading.refusal import Refused

_HEADS = {
    "id": {"id", "sid", "student", "studentid", "userid", "username", "loginid", "sisuserid", "sisloginid",
           "学号", "学生学号", "idnumber", "netid"},
    "name": {"name", "fullname", "studentname", "姓名", "学生姓名"},
    "first": {"firstname", "givenname", "名"},
    "last": {"lastname", "surname", "familyname", "姓"},
    "email": {"email", "emailaddress", "mail", "邮箱", "电子邮箱", "电子邮件"},
    "section": {"section", "group", "class", "班级", "分组"},
}  # fmt: skip


@dataclass(frozen=True)
class Student:
    """One row of the roster."""

    id: str
    name: str = ""
    email: str = ""
    section: str = ""


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
            self._by[_fold(student.id)] = student

    def __contains__(self, student_id: str) -> bool:
        return any(s.id == student_id for s in self.students)

    def find(self, *clues: str) -> Student | None:
        """The student whom the first helpful clue names: an id, an address or a name in any order."""
        for clue in clues:
            found = self._by.get(_fold(clue)) if clue else None
            if found is not None:
                return found
        return None

    def missing(self, present: Iterable[str]) -> tuple[Student, ...]:
        """Those of whom nothing was handed in."""
        seen = set(present)
        return tuple(s for s in self.students if s.id not in seen)


def read_roster(path: Path) -> Roster:
    """Read a roster CSV (comma, semicolon or tab; UTF-8, UTF-16 or GBK; English or Chinese heads)."""
    try:
        text = decode_source(path.read_bytes(), path.name).text
    except OSError as error:
        raise CourseError(path, "", f"the roster cannot be read: {error.strerror}", "name a CSV file") from None
    except Refused as refused:
        raise CourseError(path, "", str(refused), "save the roster as UTF-8") from None
    head = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=head.count)
    rows = [row for row in csv.reader(text.splitlines(), delimiter=delimiter) if any(map(str.strip, row))]
    columns = {kind: _column(rows[0] if rows else [], names) for kind, names in _HEADS.items()}
    if columns["id"] is None:
        raise CourseError(
            path, "", "no column of student ids", 'give one column the head "id" (or student, username, 学号)'
        )
    students: dict[str, Student] = {}
    for number, row in enumerate(rows[1:], 2):
        cell = {
            kind: unicodedata.normalize("NFC", row[at].strip()) if at is not None and at < len(row) else ""
            for kind, at in columns.items()
        }
        if not cell["id"]:
            raise CourseError(path, f"row {number}", "no id", "fill it in, or take the row out")
        if cell["id"] in students:
            raise CourseError(path, f"row {number}", f"the id {cell['id']!r} stands twice", "keep one row")
        name = cell["name"] or f"{cell['first']} {cell['last']}".strip()
        students[cell["id"]] = Student(cell["id"], name, cell["email"], cell["section"])
    return Roster(students.values())


def _column(head: list[str], names: set[str]) -> int | None:
    for at, title in enumerate(head):
        if re.sub(r"[\W_]", "", title.lower()) in names:
            return at
    return None


def _fold(text: str) -> str:
    """What is left of a name when a download has folded its case and dropped what is no letter or digit."""
    return re.sub(r"[\W_]", "", unicodedata.normalize("NFKC", text).casefold())


def _keys(student: Student) -> set[str]:
    keys = {_fold(student.email), _fold(student.email.partition("@")[0]), _fold(student.name)}
    words = student.name.replace(",", " ").split()
    for at in range(1, len(words)):
        keys.add(_fold("".join(words[at:] + words[:at])))
    return keys - {""}
