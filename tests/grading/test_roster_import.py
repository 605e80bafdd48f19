"""Platforms' exports become a roster, and what is wrong in them is named by line and column."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.errors import CourseError
from autograder.grading.roster import Roster, Student, read_roster, roster_csv
from autograder.grading.sheet import harmless, read_sheet, write_csv, write_excel

CANVAS = (
    "Student,ID,SIS User ID,SIS Login ID,Section,Problem set 2 (48213),Final Score\r\n"
    ",,,,,Manual Posting,\r\n"
    "    Points Possible,,,,,100.00,(read only)\r\n"
    '"San, Zhang",1201,2026001,zhangsan,A,,\r\n'
    '"van Dyke, Bob",1202,2026002,bob,A and B,3,\r\n'
    '"Student, Test",1204,,9f3c0b7b9f3c0b7b9f3c0b7b9f3c0b7b9f3c0b7b,A,,\r\n'
)
BLACKBOARD = (
    '"Last Name"\t"First Name"\t"Username"\t"Student ID"\t"Last Access"\t"Availability"\n'
    '"Zhang"\t"San"\t"zs12"\t"2026001"\t"2026-10-18"\t"Yes"\n'
    '"李"\t"四"\t"lisi"\t"2026002"\t""\t"Yes"\n'
)
MOODLE_PEOPLE = (
    "名,姓氏,学号,电子邮件地址,小组\n三,张,2026001,z@example.edu,一班\nBob,van Dyke,2026002,b@example.edu,\n"
)
MOODLE_SHEET = 'Identifier,"Full name","Email address",Status\nParticipant 657717,张三,z@example.edu,-\n'


def read(tmp_path: Path, content: str | bytes, name: str = "people.csv", encoding: str = "utf-8") -> Roster:
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
    return read_roster(path)


def test_canvas(tmp_path: Path) -> None:
    roster = read(tmp_path, CANVAS)
    assert roster.students == (
        Student("2026001", "San, Zhang", "", "A", ("zhangsan", "1201")),
        Student("2026002", "van Dyke, Bob", "", "A and B", ("bob", "1202")),
    )
    assert roster.find("1202") == roster.find("Bob van Dyke") == roster.students[1], "as Canvas names its downloads"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "gb18030"])
def test_blackboard(tmp_path: Path, encoding: str) -> None:
    assert read(tmp_path, BLACKBOARD, encoding=encoding).students == (
        Student("2026001", "San Zhang", "", "", ("zs12",)),
        Student("2026002", "李四", "", "", ("lisi",)),
    )


def test_an_id_that_not_everybody_has_gives_way_to_one_that_all_have(tmp_path: Path) -> None:
    roster = read(tmp_path, BLACKBOARD.replace('"2026002"', '""'))
    assert [s.id for s in roster.students] == ["zs12", "lisi"] and roster.find("2026001") == roster.students[0]


def test_moodle_participants_and_worksheet(tmp_path: Path) -> None:
    assert read(tmp_path, MOODLE_PEOPLE, encoding="gbk").students == (
        Student("2026001", "张三", "z@example.edu", "一班"),
        Student("2026002", "Bob van Dyke", "b@example.edu"),
    )
    (student,) = read(tmp_path, MOODLE_SHEET).students
    assert student == Student("657717", "张三", "z@example.edu")


def test_excel_with_numbers_for_ids(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (("学号", "姓名", "班级"), (2026001.0, "张三", "一班"), (7, "李四", None), (None, None, None)):
        sheet.append(row)
    sheet["A3"].number_format = "0000000"
    book.save(tmp_path / "class.xlsx")
    students = read_roster(tmp_path / "class.xlsx").students
    assert students == (Student("2026001", "张三", "", "一班"), Student("0000007", "李四"))


def test_written_and_read_again_it_is_the_same(tmp_path: Path) -> None:
    roster = read(tmp_path, CANVAS)
    written = roster_csv(Roster([*roster.students, Student("-7", "=HYPERLINK(1)", "@x", '"q", r')]))
    cells = {cell for row in csv.reader(io.StringIO(written.decode("utf-8-sig"))) for cell in row}
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]
    assert read(tmp_path, written).students == (*roster.students, Student("-7", "=HYPERLINK(1)", "@x", '"q", r'))


@pytest.mark.parametrize(
    "content",
    [
        "id;name\n0012;A, B\n7;C\n",
        '"id, number";"full, name,,"\n0012;"A, B"\n7;C\n',
        "sep=;\nid;name\n0012;A, B\n7;C\n",
        "id\tname\r0012\tA, B\r7\tC\r",
        '\n id , name , more \n 0012 ,"A, B",x,y,z\n7.0,C\n,,\n',
    ],
)
def test_tables_as_people_save_them(tmp_path: Path, content: str) -> None:
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-32", "gbk"):
        students = read(tmp_path, content, encoding=encoding).students
        assert students == (Student("0012", "A, B"), Student("7", "C"))
    assert read(tmp_path, b"\xfe\xff" + content.encode("utf-16-be")).students == students


def test_a_number_with_a_point_is_nobody_elses(tmp_path: Path) -> None:
    roster = read(tmp_path, "id,name\n2026001,A\n20260010,B\n")
    assert roster.find("2026001.0") == roster.students[0]


@pytest.mark.parametrize(
    ("content", "where", "said"),
    [
        ("id,name\n1,A\n2.026E+11,B\n2.026E+11,C\n", "line 3, column 'id'", "a number that Excel has rounded"),
        ("学号;姓名\n2,02601E+11;甲\n", "line 2, column '学号'", "a number that Excel has rounded"),
        ("id,name\n1,A\n\n2,B\n1,C\n", "line 5, column 'id'", "stands twice (line 2, too)"),
        ('学号,姓名\n1,"甲\n乙"\n,丙\n', "line 4, column '学号'", "no id"),
        ('id,name\n1,A\n2,"B" x\n', "line 3", "not a row of a table"),
        ('id,name\n1,"A\n', "line 2", "not a row of a table"),
        ("name,age\nA,3\n", "", "no column of student ids"),
        ("id,name\n", "", "nobody is in it"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "", "old Excel"),
        (b"PK\x03\x04 no zip at all", "", "not a readable workbook"),
        (b"id,name\n1,\0\0\0\n", "", "NUL"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, content: str | bytes, where: str, said: str) -> None:
    with pytest.raises(CourseError) as told:
        read(tmp_path, content)
    assert told.value.key == where and said in told.value.problem
    assert told.value.remedy and told.value.file.name == "people.csv"


def test_a_workbook_that_unpacks_to_far_too_much(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    with ZipFile(path, "w", 8) as parts, parts.open("xl/worksheets/sheet1.xml", "w") as part:
        for _ in range(300):
            part.write(bytes(1024 * 1024))
    with pytest.raises(CourseError, match="unpacks to far more"):
        read_sheet(path)


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=30))
def test_no_cell_is_ever_a_formula(text: str) -> None:
    for cell in (
        text,
        f"={text}",
        f"\t={text}",
        f" +{text}",
        f"\r\n@{text}",
        f"\u3000＝{text}",
        f"\ufeff\u200b={text}",
    ):
        safe = harmless(cell)
        assert safe.strip() in ("-", "--", "+", "%") or not safe.lstrip().startswith(
            ("=", "+", "-", "@", "＝", "＋", "－", "＠")
        )
        assert harmless(safe) == safe and safe in (cell, f"'{cell}")


@pytest.mark.parametrize("before", ["", " ", "\t", "\r", "\n", "\u3000", "\xa0", "\ufeff", "\u200b", "\0", " \t\u200b"])
@pytest.mark.parametrize("sign", "=+-@|%＝＋－＠")
def test_no_blank_hides_a_formula(before: str, sign: str) -> None:
    cell = f"{before}{sign}1+1"
    assert harmless(cell) == f"'{cell}" and harmless(f"{before}a{sign}1") in (f"{before}a{sign}1", f"'{before}a{sign}1")


def test_dde_is_text_in_csv_and_workbook(tmp_path: Path) -> None:
    evil = "=cmd|' /C calc'!A0"
    rows = [("id", "name"), ("1", evil), ("2", "张\x01三"), ("3", -1.5)]
    text = write_csv(rows, excel=True)
    assert text.startswith(b"\xef\xbb\xbf") and f"'{evil}".encode() in text and b"-1.5" in text
    path = tmp_path / "x.xlsx"
    path.write_bytes(write_excel({"a/b": rows}))
    sheet = openpyxl.load_workbook(path).active
    assert [(c.value, c.data_type) for c in sheet["B"]] == [
        ("name", "s"), (f"'{evil}", "s"), ("张�三", "s"), (-1.5, "n"),
    ]  # fmt: skip
    with ZipFile(path) as parts:
        assert b"<f>" not in parts.read("xl/worksheets/sheet1.xml")
