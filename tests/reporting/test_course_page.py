"""A semester of gradebooks becomes pages, tables and JSON; gradebooks stay as they were."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from autograder.checking.verdict import Check, Verdict
from autograder.course import Course, load_course
from autograder.errors import CourseError
from autograder.grading.course_books import find_books, read_semester
from autograder.grading.downloads import find_attempts
from autograder.grading.gradebook import Gradebook
from autograder.grading.intake import Refusal, take_in
from autograder.grading.marks import Mark, Marks
from autograder.grading.model import Grade, Submission, WrittenAnswer
from autograder.grading.roster import Roster, Student
from autograder.grading.standing import bases
from autograder.messages import Message
from autograder.reporting.course_page import explained_rows, grade_rows, write_course
from autograder.reporting.course_words import explain, said
from autograder.reporting.words import translator
from autograder.sandbox import Cell
from tests.grading.conftest import write_course as write_tiny
from tests.reporting.test_reports import EVIL, Reader

ROOT = Path(__file__).parents[2]
ROSTER = Roster([Student("2026001", "张三"), Student("2026002", "Li Si"), Student("2026003", "Wang Wu")])
CHECKS = [Check(f"test_{q}", q, p, True, q) for q, p in (("mean_rate", 4.0), ("doubled", 2.0), ("raster", 2.0))]


@pytest.fixture
def course(tmp_path: Path) -> Course:
    root = write_tiny(tmp_path / "course")
    file = root / "course.toml"
    file.write_text(file.read_text() + "[late]\nper_day = 10\ngrace_minutes = 5\nmax_days = 3\n")
    return load_course(root)


def fill(
    folder: Path, students: dict[str, tuple[float, datetime | None]], written: bool = False, **facts: object
) -> None:
    """A gradebook in which each student earned some of the 8 points."""
    folder.mkdir(parents=True, exist_ok=True)
    with Gradebook(folder / "gradebook.sqlite") as book:
        book.set_fact("assignment", "rates")
        book.set_checks(CHECKS)
        for name, value in facts.items():
            book.set_fact(name, value)
        for n, (student, (points, when)) in enumerate(students.items()):
            answer = {"why": (WrittenAnswer("markdown", b"Because.", "why.md"),)} if written else {}
            taken = Submission(student, "rates", (Cell("", "x.py"),), written=answer, digest=student, submitted=when)
            number = book.enrol(n, taken, True, "x.py")
            assert number is not None
            grading, left = book.begin(number), points
            for check in CHECKS:
                earned = min(left, check.points)
                left -= earned
                book.record(grading, Verdict(check, "pass" if earned else "fail", earned), "k")
            book.finish(grading, Grade(taken, ()))


def everything_in(book: Path) -> list[object]:
    """Every row that grading wrote."""
    with closing(sqlite3.connect(book)) as db:
        tables = ("facts", "submission", "grading", "verdict", "roll", "answer")
        return [db.execute(f"SELECT * FROM {table} ORDER BY rowid").fetchall() for table in tables]


def at(course: Course, **after: float) -> datetime:
    return course.sets[0].due + timedelta(**after)


def test_penalties_are_in_the_view_and_never_in_the_gradebook(course: Course, tmp_path: Path) -> None:
    fill(tmp_path / "out", {"2026001": (8, at(course, hours=30)), "2026002": (6, at(course, hours=-1))})
    book = tmp_path / "out" / "gradebook.sqlite"
    before = everything_in(book)
    grades = read_semester(course, [tmp_path], ROSTER).grades(course)
    assert [g.share for g in grades] == [pytest.approx(0.8), 0.75, 0.0]
    with Gradebook(book) as opened:
        assert sum(v.earned for v in opened.record_of("2026001").verdicts) == 8
    assert everything_in(book) == before


def test_marks_of_tas_count_and_what_they_have_not_read_is_said(course: Course, tmp_path: Path) -> None:
    fill(tmp_path / "out", {"2026001": (8, None), "2026002": (8, None)}, written=True)
    grades = read_semester(course, [tmp_path], ROSTER).grades(course)
    assert [g.share for g in grades] == [1.0, 1.0, 0.0] and not grades[0].complete
    assert "A TA has yet to read: why; left out so far." in [str(line.text) for line in explain(course, grades[0])]
    path = tmp_path / "out" / "gradebook.sqlite"
    with Marks(path) as marks:
        basis = bases(marks)["2026001", "why"]
        marks.save(Mark("2026001", "why", items=("missing",), done=True, basis=basis), "ta")
    first, second, third = read_semester(course, [tmp_path], ROSTER).grades(course)
    assert first.share == pytest.approx(8 / 13) and first.complete
    assert second.share == 1.0 and not second.complete
    assert [h.work.max_score for h in third.handed] == [13], "nothing of 13 points, as the others"


def test_what_canvas_only_calls_late_is_said_and_costs_nothing_yet(course: Course, tmp_path: Path) -> None:
    (tmp_path / "class").mkdir()
    for name in ("wangwu_LATE_11_201_rates.py", "lisi_12_202_rates.py"):
        (tmp_path / "class" / name).write_text("x = 1\n")
    (tmp_path / "out").mkdir()
    with Gradebook(tmp_path / "out" / "gradebook.sqlite") as book:
        book.set_fact("assignment", "rates")
        book.set_checks(CHECKS)
        for n, attempt in enumerate(find_attempts(tmp_path / "class", UTC).attempts):
            taken = take_in(course.assignment("rates"), attempt)
            assert isinstance(taken, Submission)
            number = book.enrol(n, taken, True, attempt.source)
            assert number is not None
            grading = book.begin(number)
            book.record(grading, Verdict(CHECKS[0], "pass", 4.0), "k")
            book.finish(grading, Grade(taken, ()))
    semester = read_semester(course, [tmp_path])
    assert semester.clocks == {"late", ""}
    told = {g.student: " ".join(str(line.text) for line in explain(course, g)) for g in semester.grades(course)}
    assert "Canvas calls it late" in told["wangwu_11"] and "taken to be in time" in told["wangwu_11"]
    assert "Canvas" not in told["lisi_12"] and "not known" in told["lisi_12"]
    write_course(course, semester, semester.grades(course), tmp_path / "pages")
    assert "Canvas calls some submissions late" in (tmp_path / "pages" / "report.html").read_text("utf-8")
    assert "late, says Canvas" in (tmp_path / "pages" / "explained.csv").read_text("utf-8-sig")


def test_where_times_come_from(course: Course, tmp_path: Path) -> None:
    late = at(course, days=1)
    fill(tmp_path / "out", {"2026001": (8, None), "2026002": (8, None)}, file_times={"2026001": late.isoformat()})
    shares = {
        options: [g.share for g in read_semester(course, [tmp_path], None, *options).grades(course)]
        for options in ((None, False), (None, True))
    }
    assert list(shares.values()) == [[1.0, 1.0], [0.9, 1.0]], "file times are believed only where one says so"
    times = {("2026002", "rates"): late, ("2026001", "rates"): at(course, days=-1)}
    semester = read_semester(course, [tmp_path], None, times, True)
    assert [g.share for g in semester.grades(course)] == [1.0, 0.9] and semester.clocks == {"told"}


def test_sections_of_a_class_and_students_in_two_books(course: Course, tmp_path: Path) -> None:
    fill(tmp_path / "all" / "a", {"2026001": (8, None)})
    fill(tmp_path / "all" / "b", {"2026002": (4, None), "stranger": (2, None)})
    semester = read_semester(course, [tmp_path / "all"], ROSTER)
    assert [g.share for g in semester.grades(course)] == [1.0, 0.5, 0.0, 0.25] and semester.strangers == ("stranger",)
    fill(tmp_path / "all" / "c", {"2026001": (8, None)})
    with pytest.raises(CourseError, match="also stands in"):
        read_semester(course, [tmp_path / "all"], ROSTER)
    with pytest.raises(CourseError, match="no gradebook here"):
        find_books([tmp_path / "all" / "none"])


def test_a_grader_error_is_no_zero_and_a_refusal_is_one(course: Course, tmp_path: Path) -> None:
    fill(tmp_path / "out", {"2026001": (8, None)})
    with Gradebook(tmp_path / "out" / "gradebook.sqlite") as book:
        again = Submission("2026001", "rates", (Cell("", "x.py"),), digest="2026001")
        grading = book.begin(book.add(again))
        book.record(grading, Verdict(CHECKS[1], "error", 0.0, (Message("Disk full."),)), "k")
        book.finish(grading, Grade(again, ()))
        book.enrol(5, Refusal("2026002", "rates", Message("No."), ""), True, "x.zip")
    first, second, _ = read_semester(course, [tmp_path], ROSTER).grades(course)
    assert first.share == 1.0 and not first.complete and second.share == 0.0
    assert "The grader failed at: doubled; left out so far." in [str(line.text) for line in explain(course, first)]


def test_every_line_in_both_languages(course: Course, tmp_path: Path) -> None:
    fill(tmp_path / "out", {"2026001": (8, at(course, hours=30))})
    (grade, *_) = read_semester(course, [tmp_path], ROSTER).grades(course)
    english, chinese = translator(None, "en"), translator(None, "zh")
    lines = explain(course, grade)
    assert [said(line.text, english) for line in lines] == [
        "Course grade", "A part is the mean of its problem sets that count, by weight; only what is shown is rounded.",
            "Homework, 100 % of the course grade", "One", "Rates",
        "Handed in 2026-10-20 05:59, days late: 2; 20 % is taken off 8 points.",
    ]  # fmt: skip
    assert said(lines[-1].text, chinese) == "2026-10-20 05:59 提交，迟交 2 天：从 8 分中扣除 20 %。"
    assert [line.value for line in lines] == ["80.00 %", "", "80.00 %", "80.00 %", "6.4 / 8", ""]


def test_pages_and_tables(course: Course, tmp_path: Path) -> None:
    evil = Roster([*ROSTER.students, Student("=1+1", EVIL)])
    fill(tmp_path / "out", {"2026001": (8, at(course, hours=30)), "=1+1": (4, None)})
    semester = read_semester(course, [tmp_path], evil)
    grades = semester.grades(course)
    assert write_course(course, semester, grades, tmp_path / "pages", "zh") == 4
    for page in [tmp_path / "pages" / "report.html", *(tmp_path / "pages" / "students").iterdir()]:
        html = page.read_text(encoding="utf-8")
        seen = Reader(html)
        assert seen.tags[0][1]["lang"] == "zh" and sum(tag == "script" for tag, _ in seen.tags) == 1
        assert not [a for _, a in seen.tags if any(name.startswith("on") or name == "style" for name in a)]
        assert "\x1b" not in html and not re.search(r"https?://", html)
        links = [a["href"] for tag, a in seen.tags if tag == "a" and (a.get("href") or "").startswith("students/")]
        assert len(links) == (4 if page.name == "report.html" else 0)
    raw = (tmp_path / "pages" / "grades.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    head, first, *_, last = csv.reader(io.StringIO(raw.decode("utf-8-sig")))
    assert head == ["student", "name", "grade", "complete", "homework", "one"]
    assert first == ["2026001", "张三", "80", "yes", "80", "80"] and last[0] == "'=1+1"
    explained = list(csv.DictReader(io.StringIO((tmp_path / "pages" / "explained.csv").read_text("utf-8-sig"))))
    assert explained[0]["days_late"] == "2" and explained[0]["points"] == "6.4" and explained[0]["score"] == "8"
    assert len(grade_rows(course, grades)) == len(explained_rows(course, grades)) == 5


def run(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {k: v for k, v in os.environ.items() if k not in ("LANG", "LC_ALL", "LANGUAGE")}
    environment |= {"PYTHONPATH": str(ROOT), "OPENBLAS_NUM_THREADS": "1", "COLUMNS": "120"}
    command = [sys.executable, "-m", "autograder", *arguments]
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, timeout=120)


def test_the_command(course: Course, tmp_path: Path) -> None:
    fill(tmp_path / "out", {"2026001": (8, at(course, hours=30)), "2026002": (4, at(course))})
    (tmp_path / "roster.csv").write_text("学号,姓名\n2026001,张三\n2026002,Li Si\n2026003,Wang Wu\n", encoding="gbk")
    (tmp_path / "ext.csv").write_text("student,problem_set,until,reason\n2026003,one,excused,ill\n2026001,one,+2,\n")
    common = ("course", "grade", str(tmp_path / "out"), "--roster", str(tmp_path / "roster.csv"))
    shown = run(*common, "--extensions", str(tmp_path / "ext.csv"), "--json", cwd=course.root)
    assert shown.returncode == 0, shown.stderr
    assert [(s["student"], s["grade"]) for s in json.loads(shown.stdout)] == [
        ("2026001", 100.0), ("2026002", 50.0), ("2026003", None),
    ]  # fmt: skip
    shown = run(*common, "--student", "张三", "--lang", "zh", "--out", str(tmp_path / "pages"), cwd=course.root)
    assert shown.returncode == 0 and "迟交 2 天" in shown.stdout and "6.4 / 8" in shown.stdout
    assert (tmp_path / "pages" / "report.html").is_file()
    shown = run(*common, "--extensions", str(tmp_path / "none.csv"), cwd=course.root)
    assert shown.returncode == 2 and "none.csv: cannot be read" in shown.stderr and "Traceback" not in shown.stderr


def test_complete_grades_go_into_the_platforms_export(course: Course, tmp_path: Path) -> None:
    fill(tmp_path / "out", {"2026001": (8, at(course, hours=30)), "2026002": (4, at(course))})
    canvas = tmp_path / "canvas.csv"
    canvas.write_text("Student,ID,SIS User ID,Final (7)\nZhang,1,2026001,\nLi,2,2026002,3\nWang,3,2026003,\n")
    common = ("course", "grade", str(tmp_path / "out"), "--into", str(canvas), "--column", "Final")
    told = run(*common, "--write", str(tmp_path / "import.csv"), cwd=course.root)
    assert told.returncode == 0 and "2 complete grades" in told.stderr, told.stderr
    assert (tmp_path / "import.csv").read_text() == canvas.read_text().replace("2026001,", "2026001,80.00").replace(
        "2026002,3", "2026002,50.00"
    )
    told = run(*common, cwd=course.root)
    assert told.returncode == 2 and "--write" in told.stderr


def test_file_times_are_those_of_the_newest_regular_file(tmp_path: Path) -> None:
    from autograder.grading.downloads import Attempt, file_time

    folder = tmp_path / "zhang"
    folder.mkdir()
    for name, seconds in (("a.py", 1_760_000_000), ("b.py", 1_760_100_000)):
        (folder / name).write_text("x = 1\n")
        os.utime(folder / name, (seconds, seconds))
    (folder / "link.py").symlink_to(tmp_path / "elsewhere")
    assert file_time(Attempt("zhang", (("zhang", folder),))) == datetime.fromtimestamp(1_760_100_000, UTC)
    assert file_time(Attempt("li", (("li", tmp_path / "nothing"),))) is None
