"""Scores leave in the forms of others, and come back from there as they were."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from autograder.checking.verdict import Check, Verdict
from autograder.course import Course, load_course
from autograder.grading.gradebook import Gradebook
from autograder.grading.intake import Refusal
from autograder.grading.marks import Deduction, Mark, Marks, Override
from autograder.grading.model import Grade, Submission, WrittenAnswer
from autograder.grading.standing import bases
from autograder.messages import Message
from autograder.reporting.exports import fill
from autograder.reporting.results import export
from autograder.sandbox import Cell
from tests.grading.conftest import write_course

RATE = Check("test_any_train", "mean_rate", 4.0, False, "The rate is the number of spikes per second.", "count")
TWICE = Check("test_twice", "doubled", 2.0, True, "Every element is doubled.")
DRAWN = Check("test_labels", "raster", 2.0, True, "Both axes are labelled with units.")
TOLD = Message("Your {what} is too high.", {"what": "rate"})
# Gradescope's specification of results.json, the parts that we write.
TOP = {"score", "execution_time", "output", "output_format", "test_output_format", "test_name_format", "visibility",
       "stdout_visibility", "tests", "extra_data"}  # fmt: skip
TEST = {"name", "number", "score", "max_score", "status", "output", "tags", "visibility"}
VISIBILITIES = {"hidden", "after_due_date", "after_published", "visible"}


@pytest.fixture
def course(tmp_path: Path) -> Course:
    return load_course(write_course(tmp_path / "course"))


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Gradebook]:
    with Gradebook(tmp_path / "gradebook.sqlite") as opened:
        opened.set_checks([RATE, TWICE, DRAWN])
        opened.set_fact("assignment", "rates")
        opened.set_fact("names", {"2026001": "张三", "=1+1": '=HYPERLINK("http://x","y")'})
        opened.set_fact("missing", [["2026009", "王五"]])
        enter(opened, "2026001", Verdict(RATE, "fail", 0.0, (TOLD,)), True)
        enter(opened, "=1+1", Verdict(RATE, "pass", 4.0), True)
        enter(opened, "2026003", Verdict(RATE, "error", 0.0, (Message("Disk full."),)), False)
        opened.enrol(7, Refusal("2026004", "rates", Message("No."), ""), True, "x.zip")
        yield opened


def enter(book: Gradebook, student: str, rate: Verdict, wrote: bool) -> None:
    answer = {"why": (WrittenAnswer("markdown", b"Because.", "why.md"),)} if wrote else {}
    taken = Submission(student, "rates", (Cell("", "x.py"),), written=answer, digest=student)
    number = book.enrol(len(book.students()), taken, True, "x.py")
    assert number is not None
    grading = book.begin(number)
    for verdict in (rate, Verdict(TWICE, "pass", 2.0), Verdict(DRAWN, "partial", 1.0, (TOLD,))):
        book.record(grading, verdict, "key")
    book.finish(grading, Grade(taken, (), cpu_seconds=1.25))


def mark(book: Gradebook) -> None:
    """A TA takes 1.5 points off the first student's derivation and gives the failed check 3 points after all."""
    with Marks(book.path) as marks:
        basis = bases(marks)
        wrong = Deduction(1.5, "=sign wrong")
        marks.save(Mark("2026001", "why", deductions=(wrong,), comment="see $x$", done=True,
                        basis=basis["2026001", "why"]), "ta")  # fmt: skip
        given = {RATE.id: Override(3.0, "right idea")}
        marks.save(Mark("2026001", "mean_rate", overrides=given, done=True, basis="2026001"), "ta")


def results(course: Course, book: Gradebook, target: Path, language: str = "en") -> dict[str, dict]:  # type: ignore[type-arg]
    assert export("gradescope", course, course.assignment("rates"), book, target, language) == 4
    return {path.parent.name: json.loads(path.read_text("utf-8")) for path in target.glob("*/results.json")}


def test_results_json_as_gradescope_specifies_it(course: Course, book: Gradebook, tmp_path: Path) -> None:
    found = results(course, book, tmp_path / "out")
    for result in found.values():
        assert result.keys() == TOP and result["visibility"] in VISIBILITIES
        assert result["output_format"] == result["test_output_format"] == result["test_name_format"] == "text"
        for test in result["tests"]:
            assert test.keys() <= TEST and {"name", "output"} <= test.keys()
            assert test["status"] in ("passed", "failed") and test["visibility"] in VISIBILITIES
            assert 0 <= test["score"] <= test["max_score"] and all(isinstance(tag, str) for tag in test["tags"])
    first = found["2026001"]
    assert first["score"] == 3 == sum(t["score"] for t in first["tests"]) and first["execution_time"] == 1.25
    assert first["tests"][0]["output"] == "Your rate is too high.\nHint: Divide by the duration."
    assert "Why: awaiting a TA" in first["output"] and found["2026004"]["output"] == "No."


def test_results_json_carries_what_a_ta_said(course: Course, book: Gradebook, tmp_path: Path) -> None:
    mark(book)
    first = results(course, book, tmp_path / "out", "zh")["2026001"]
    by_name = {test["name"].split(":")[0]: test for test in first["tests"]}
    assert first["score"] == 3 + 2 + 1 + 3.5
    assert by_name["mean_rate"]["score"] == 3 and "TA: right idea" in by_name["mean_rate"]["output"]
    assert by_name["why"]["score"] == 3.5 and by_name["why"]["output"] == "-1.5: =sign wrong\nsee $x$"
    assert "提示：除以时长。" in by_name["mean_rate"]["output"]


def test_a_zip_holds_the_same(course: Course, book: Gradebook, tmp_path: Path) -> None:
    found = results(course, book, tmp_path / "out")
    export("gradescope", course, course.assignment("rates"), book, tmp_path / "all.zip", "en")
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        assert {n.split("/")[0]: json.loads(archive.read(n)) for n in archive.namelist()} == found
        assert all(".." not in n and not n.startswith("/") for n in archive.namelist())


def rows_of(course: Course, book: Gradebook, target: Path) -> list[dict[str, object]]:
    form = target.suffix[1:]
    assert export(form, course, course.assignment("rates"), book, target, "en") == 5
    if form == "csv":
        raw = target.read_bytes()
        assert raw.startswith(b"\xef\xbb\xbf"), "Excel takes Chinese for Chinese only with the mark"
        plain = list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"))))
        return [{k: float(v) if k in ("score", "why") and v else v or None for k, v in row.items()} for row in plain]
    sheet = openpyxl.load_workbook(target)["Scores"]
    head, *rows = sheet.iter_rows(values_only=True)
    assert not [c for row in sheet.iter_rows() for c in row if c.data_type == "f"]
    return [dict(zip(map(str, head), row, strict=True)) for row in rows]


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_tables(course: Course, book: Gradebook, tmp_path: Path, form: str) -> None:
    before = rows_of(course, book, tmp_path / f"out.{form}")
    assert [(r["student"], r["score"]) for r in before] == [
        ("2026001", 3), ("'=1+1", 7), ("2026003", None), ("2026004", 0), ("2026009", None),
    ]  # fmt: skip
    assert before[0]["name"] == "张三" and before[1]["name"] == '\'=HYPERLINK("http://x","y")'
    assert [r["remarks"] for r in before[2:]] == [
        "mean_rate: the grader failed at a check; to be graded again", "refused: No.", "nothing handed in",
    ]  # fmt: skip
    assert before[0]["remarks"] == "why: awaiting a TA" and before[0]["why"] is None
    mark(book)
    after = rows_of(course, book, tmp_path / f"out.{form}")
    assert after[0]["score"] == 9.5 and after[0]["why"] == 3.5


def test_names_and_comments_in_a_platforms_export_become_inert() -> None:
    evil = "=cmd|' /C calc'!A0"
    export = (
        "Identifier,Full name,Email address,Status,Grade,Maximum Grade,Feedback comments\n"
        f'Participant 1,{evil},-a@b,-,,100.00,"@SUM(1+1)*{evil}"\nParticipant 2,\t=2,x@y,-,-1.50,100.00,+1 for style\n'
    )
    head, first, second = csv.reader(io.StringIO(fill(export.encode(), "m.csv", {"-a@b": "7"}, {}).content.decode()))
    assert first == ["Participant 1", f"'{evil}", "-a@b", "-", "7", "100.00", f"'@SUM(1+1)*{evil}"]
    assert second == ["Participant 2", "'\t=2", "x@y", "-", "-1.50", "100.00", "'+1 for style"]
    assert head[0] == "Identifier"
