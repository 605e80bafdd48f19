"""Scores go into the platforms' own exports: one column changes, everything else stays as it was."""

from __future__ import annotations

import csv
import io

import pytest

from autograder.errors import SubmissionError
from autograder.reporting.exports import fill

SCORES = {"2026001": "87.5", "2026002": "100", "lisi": "0"}
PEOPLE = {"2026001": "Zhang San", "2026002": "Bob van Dyke", "lisi": "李四"}

CANVAS = (
    "Student,ID,SIS User ID,SIS Login ID,Section,Problem set 2 (48213),Essay (48214),Final Score\r\n"
    "    Points Possible,,,,,100.00,10.00,(read only)\r\n"
    '"San, Zhang",1201,2026001,zhangsan,A,,7.5,\r\n'
    '"van Dyke, Bob",1202,2026002,bob,A,3,8,\r\n'
    '"Other, Ann",1203,2026009,ann,B,55,9,\r\n'
    '"Student, Test",1204,,,A,,,\r\n'
)
BLACKBOARD = (
    '"Last Name"\t"First Name"\t"Username"\t"Student ID"\t"Last Access"\t"PS 2 [Total Pts: 100 Score] |664617"\r\n'
    '"San"\t"Zhang"\t"zs"\t"2026001"\t"2026-10-18"\t""\r\n'
    '"李"\t"四"\t"lisi"\t""\t""\t"12"\r\n'
)
MOODLE = (
    'Identifier,"Full name","Email address",Status,Grade,"Maximum Grade","Grade can be changed","Feedback comments"\n'
    'Participant 657717,"Zhang San",2026001@students.example,"Submitted for grading - ",,100.00,Yes,\n'
    'Participant 657718,李四,lisi@students.example,"No submission - ",,100.00,Yes,"see me, please"\n'
)


def table(content: bytes, encoding: str = "utf-8", delimiter: str = ",") -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode(encoding)), delimiter=delimiter))


def changes(before: str, after: bytes, encoding: str = "utf-8", delimiter: str = ",") -> dict[tuple[int, str], str]:
    """(row, column head) -> new cell, for every cell that differs."""
    old, new = table(before.encode(), "utf-8", delimiter), table(after, encoding, delimiter)
    assert [len(r) for r in old] == [len(r) for r in new]
    return {(n, old[0][m]): new[n][m] for n, row in enumerate(old) for m, cell in enumerate(row) if new[n][m] != cell}


def test_canvas() -> None:
    filled = fill(CANVAS.encode(), "canvas.csv", SCORES, PEOPLE, "problem set 2")
    head = "Problem set 2 (48213)"
    assert changes(CANVAS, filled.content) == {(2, head): "87.5", (3, head): "100"}
    assert filled.column == head and filled.not_found == ("lisi",)
    assert filled.content.count(b"\r\n") == CANVAS.count("\r\n")


def test_blackboard_in_its_utf_16() -> None:
    filled = fill(BLACKBOARD.encode("utf-16"), "gc.xls", SCORES, PEOPLE, "PS 2")
    head = "PS 2 [Total Pts: 100 Score] |664617"
    assert changes(BLACKBOARD, filled.content, "utf-16", "\t") == {(1, head): "87.5", (2, head): "0"}
    assert filled.content.startswith((b"\xff\xfe", b"\xfe\xff"))
    assert filled.content.decode("utf-16").startswith('"Last Name"\t')


def test_moodle_needs_no_column() -> None:
    filled = fill(MOODLE.encode("utf-8-sig"), "moodle.csv", SCORES, PEOPLE)
    assert changes(MOODLE, filled.content, "utf-8-sig") == {(1, "Grade"): "87.5", (2, "Grade"): "0"}
    assert filled.content.startswith(b"\xef\xbb\xbf")


def test_moodles_anonymous_participants() -> None:
    worksheet = "Identifier,Status,Grade\nParticipant 657720,Submitted,\n"
    filled = fill(worksheet.encode(), "m.csv", {"Participant_657720": "9"}, {})
    assert changes(worksheet, filled.content) == {(1, "Grade"): "9"}


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-8-sig", "gb18030"])
def test_the_encoding_stays_and_semicolons_do(encoding: str) -> None:
    mark = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}.get(encoding, b"")
    text = CANVAS.replace(",", ";").replace("San; Zhang", "San, Zhang")
    filled = fill(mark + text.encode(encoding), "canvas.csv", SCORES, PEOPLE, "problem set 2")
    assert filled.content.startswith(mark) and filled.content[len(mark) :].decode(encoding).count(";") == text.count(
        ";"
    )
    assert {n for n, _ in changes(text, filled.content[len(mark) :], encoding, ";")} == {2, 3}


def test_a_row_that_was_cut_short_is_filled_all_the_same() -> None:
    text = "Username,Name,PS 2,Other\nlisi,李四\nzs,x,3,4\n"
    filled = fill(text.encode(), "x.csv", SCORES, PEOPLE, "PS 2")
    assert table(filled.content)[1:] == [["lisi", "李四", "0"], ["zs", "x", "3", "4"]] and filled.written == ("lisi",)


@pytest.mark.parametrize(
    ("text", "column", "maximum"),
    [
        (CANVAS, "problem set 2", 100), (CANVAS, "Essay", 10), (BLACKBOARD, "PS 2", 100), (MOODLE, "", 100),
        ("Username,PS 2\nlisi,\n", "PS 2", None),
    ],
)  # fmt: skip
def test_what_the_platform_counts_out_of_is_known(text: str, column: str, maximum: float | None) -> None:
    assert fill(text.encode(), "x.csv", SCORES, PEOPLE, column).maximum == maximum


def test_what_canvas_calculates_is_not_filled() -> None:
    with pytest.raises(SubmissionError, match="Canvas calculates 'Final Score' itself"):
        fill(CANVAS.encode(), "canvas.csv", SCORES, PEOPLE, "Final Score")


def test_filling_twice_changes_nothing_more() -> None:
    once = fill(CANVAS.encode(), "c.csv", SCORES, PEOPLE, "Problem set 2").content
    assert fill(once, "c.csv", SCORES, PEOPLE, "Problem set 2").content == once


@pytest.mark.parametrize(
    ("text", "column", "problem"),
    [
        (CANVAS, "", "name the column to fill with --column"),
        (CANVAS, "Quiz", "0 columns fit 'Quiz'"),
        (CANVAS, "(482", "2 columns fit"),
        ("just one\n", "x", "not a table"),
        ("Name,Grade\nZhang San,\nSan Zhang,\n", "", "several rows fit 2026001"),
    ],
)
def test_what_is_not_clear_is_asked(text: str, column: str, problem: str) -> None:
    with pytest.raises(SubmissionError) as told:
        fill(text.encode(), "x.csv", SCORES, PEOPLE, column)
    assert problem in str(told.value)


def test_namesakes_are_left_alone() -> None:
    people = {"1": "Li Wei", "2": "Li Wei"}
    text = "Name,Grade\nLi Wei,\n"
    assert fill(text.encode(), "x.csv", {"1": "5", "2": "6"}, people).written == ()
