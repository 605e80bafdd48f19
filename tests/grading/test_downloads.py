"""The names that learning platforms give to what they let us download, and the roster."""

from __future__ import annotations

import io
import unicodedata
import zipfile
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from autograder.errors import CourseError, SubmissionError
from autograder.grading.archives import unpack_class
from autograder.grading.downloads import Attempt, find_attempts
from autograder.grading.roster import Roster, Student, read_roster

ZONE = ZoneInfo("Asia/Shanghai")
CLASS = Roster(
    [
        Student("2026001", "Zhang San", "zhangsan@example.edu"),
        Student("2026002", "李四", "lisi@example.edu"),
        Student("2026003", "Bob van Dyke", "bob@example.edu"),
        Student("2026004", "Ann Smith", "ann@example.edu"),
    ]
)


def lay(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if name.endswith("/"):
            path.mkdir(exist_ok=True)
        else:
            path.write_text("x = 1\n")
    return folder


def found(folder: Path, roster: Roster | None = None) -> dict[str, Attempt]:
    return {a.student: a for a in find_attempts(folder, ZONE, roster).attempts}


def own_names(attempt: Attempt) -> list[str]:
    return [name for name, _ in attempt.paths]


def test_plain_names(classroom: Path) -> None:
    lay(classroom, "zhang.py", "li.ipynb", "wang.zip", "chen/rates.py", "sun.tar.gz", "a b.py", ".DS_Store")
    lay(classroom, "roster.csv", "__MACOSX/x.py")
    everyone = find_attempts(classroom, ZONE)
    assert [a.student for a in everyone.attempts] == ["a b", "chen", "li", "sun", "wang", "zhang"]
    assert everyone.aside == ("roster.csv",)


def test_a_student_with_a_script_and_a_notebook_is_one_student(classroom: Path) -> None:
    lay(classroom, "zhang.py", "zhang.ipynb")
    assert own_names(found(classroom)["zhang"]) == ["zhang.ipynb", "zhang.py"]


def test_numbered_attempts(classroom: Path) -> None:
    lay(classroom, "2026001_张三_1.py", "2026001_张三_10.py", "2026001_张三_2.py", "2026002_李四_attempt1/")
    everyone = find_attempts(classroom, ZONE)
    assert [(a.student, a.source) for a in everyone.attempts] == [
        ("2026001", "2026001_张三_10.py"),
        ("2026002", "2026002_李四_attempt1"),
    ]
    assert [a.source for a in everyone.superseded] == ["2026001_张三_1.py", "2026001_张三_2.py"]


def test_blackboard(classroom: Path) -> None:
    lay(
        classroom,
        "Homework 2_zhangsan_attempt_2026-10-17-09-00-00.txt",
        "Homework 2_zhangsan_attempt_2026-10-17-09-00-00_rates.py",
        "Homework 2_zhangsan_attempt_2026-10-18-21-30-05_rates.py",
        "Homework 2_zhangsan_attempt_2026-10-18-21-30-05_helper_one.py",
        "Homework 2_bob_attempt_2026-10-18-08-00-00_rates.ipynb",
    )
    everyone = find_attempts(classroom, ZONE, CLASS)
    by_student = {a.student: a for a in everyone.attempts}
    latest = by_student["2026001"]
    assert own_names(latest) == ["helper_one.py", "rates.py"]
    assert latest.submitted == datetime(2026, 10, 18, 21, 30, 5, tzinfo=ZONE)
    assert len(everyone.superseded) == 1
    assert by_student["2026003"].clues == ("bob",)


def test_canvas(classroom: Path) -> None:
    lay(
        classroom,
        "zhangsan_340934_208490284_rates.py",
        "zhangsan_340934_208490285_helper.py",
        "dykebobvan_LATE_340935_208490290_rates-2.ipynb",
        "nobody_9_10_rates.zip",
    )
    everyone = found(classroom, CLASS)
    assert own_names(everyone["2026001"]) == ["rates.py", "helper.py"]
    assert own_names(everyone["2026003"]) == ["rates.ipynb"], "a resubmission's number is Canvas's"
    assert not everyone["nobody_9"].known
    assert {name for name, attempt in everyone.items() if attempt.late} == {"2026003"}


def test_canvas_anonymous(classroom: Path) -> None:
    lay(classroom, "anon_Ab3dE_777_rates.py")
    assert own_names(found(classroom)["anon_Ab3dE"]) == ["rates.py"]


def test_moodle_folders_and_flat_files(classroom: Path) -> None:
    lay(
        classroom,
        "Zhang San_657717_assignsubmission_file_/rates.py",
        "李四_657718_assignsubmission_file_/rates.ipynb",
        "Bob van Dyke_657719_assignsubmission_file_rates.py",
        "Participant_657720_assignsubmission_file/rates.py",
    )
    everyone = found(classroom, CLASS)
    assert set(everyone) == {"2026001", "2026002", "2026003", "Participant_657720"}
    assert own_names(everyone["2026003"]) == ["rates.py"]
    assert found(classroom)["Zhang San_657717"].known, "without a roster nobody is unknown"


GRADESCOPE = """
submission_11:
  :submitters:
  - :name: Zhang San
    :sid: '2026001'
    :email: zhangsan@example.edu
  :created_at: 2026-10-18 13:30:05.123456000 Z
  :score: 0.0
  :history: []
submission_12:
  :submitters:
  - :name: Bob van Dyke
    :sid:
    :email: bob@example.edu
  - :name: Ann Smith
    :sid: '2026004'
    :email: ann@example.edu
  :created_at: 2026-10-18 14:00:00.000000000 Z
"""


@pytest.mark.parametrize("prefix", ["", "assignment_999_export/"])
def test_gradescope(classroom: Path, prefix: str) -> None:
    lay(classroom, f"{prefix}submission_11/rates.py", f"{prefix}submission_12/rates.py", f"{prefix}submission_13/x.py")
    (classroom / prefix / "submission_metadata.yml").write_text(GRADESCOPE)
    everyone = find_attempts(classroom, ZONE, CLASS)
    assert [a.student for a in everyone.attempts] == ["2026001", "2026003", "2026004"], "a group is graded each"
    assert everyone.attempts[0].submitted is not None
    assert everyone.attempts[0].submitted.astimezone(ZONE).hour == 21
    assert everyone.aside == ("submission_13",)


def test_gradescope_metadata_that_run_code_are_refused(classroom: Path) -> None:
    marker = classroom.parent / "ran"
    (classroom / "submission_metadata.yml").write_text(f"a: !!python/object/apply:os.mkdir ['{marker}']\n")
    with pytest.raises(SubmissionError, match="not the metadata"):
        find_attempts(classroom, ZONE)
    assert not marker.exists()


def test_a_downloaded_zip_of_a_class(tmp_path: Path) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("rates.py", "x = 1")
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w") as archive:
        archive.writestr("zhang.py", "x = 1")
        archive.writestr("li.zip", inner.getvalue())
    target = tmp_path / "class"
    target.mkdir()
    unpack_class(sink, "class.zip", target)
    assert set(found(target)) == {"zhang", "li"}


def test_the_roster_finds_people_by_any_clue() -> None:
    for clue in ("2026001", "zhangsan@example.edu", "zhangsan", "Zhang San", "San Zhang", "San, Zhang", "ZHANG_SAN"):
        student = CLASS.find(clue)
        assert student and student.id == "2026001", clue
    assert CLASS.find("李四") and not CLASS.find("", "王五")
    assert [s.id for s in CLASS.missing(["2026001", "2026003"])] == ["2026002", "2026004"]


def test_two_people_of_one_name_are_told_apart_by_id_only() -> None:
    twins = Roster([Student("1", "Li Wei"), Student("2", "Li Wei")])
    assert twins.find("Li Wei") is None and twins.find("2") == twins.students[1]


def test_a_name_with_an_id_in_it(classroom: Path) -> None:
    lay(classroom, "2026001_张三.py", "李四-2026002.py", "2026001.5.py")
    assert {"2026001", "2026002"} <= set(found(classroom, CLASS))
    assert set(found(classroom)) == {"2026001_张三", "李四-2026002", "2026001.5"}


@pytest.mark.parametrize(
    "raw",
    [
        b"id,name,email\n2026001,Zhang San,z@example.edu\n",
        "学号,姓名,邮箱\n2026001,Zhang San,z@example.edu\n".encode("gbk"),
        "Student ID;First Name;Last Name;E-mail\n2026001;Zhang;San;z@example.edu\n".encode("utf-8-sig"),
        "name\tstudent_id\temail\r\nZhang San\t2026001\tz@example.edu\r\n".encode("utf-16"),
    ],
)
def test_rosters_of_all_sorts(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "roster.csv"
    path.write_bytes(raw)
    assert read_roster(path).students == (Student("2026001", "Zhang San", "z@example.edu"),)


@pytest.mark.parametrize(
    ("text", "problem"),
    [("", "no columns"), ("name\nZhang\n", "no column"), ("id,name\n,x\n", "no id"), ("id\n1\n1\n", "stands twice")],
)
def test_broken_rosters_say_what_is_wrong(tmp_path: Path, text: str, problem: str) -> None:
    path = tmp_path / "roster.csv"
    path.write_text(text)
    with pytest.raises(CourseError, match=problem):
        read_roster(path)


def test_a_missing_roster(tmp_path: Path) -> None:
    with pytest.raises(CourseError, match="cannot be read"):
        read_roster(tmp_path / "none.csv")


def test_a_missing_class(tmp_path: Path) -> None:
    with pytest.raises(SubmissionError, match="cannot be read"):
        find_attempts(tmp_path / "none", ZONE)


def test_a_students_own_name_for_a_file_does_not_speak_for_another_platform(classroom: Path) -> None:
    """On Canvas one may call a file as Blackboard would call another student's."""
    lay(
        classroom,
        "zhangsan_123_456_a_lisi_attempt_2026-10-17-09-00-00_rates.py",
        "lisi_124_457_rates.py",
        "bob_125_458_x_ann_9_assignsubmission_file_rates.py",
        "ann_LATE_126_459_x_y_attempt_2026-99-99-99-99-99_rates.py",
    )
    assert sorted(found(classroom)) == ["ann_126", "bob_125", "lisi_124", "zhangsan_123"]


@pytest.mark.parametrize("name", ["a_b_attempt_2026-99-99-99-99-99_x.py", "a_b_attempt_0000-00-00-00-00-00.txt"])
def test_digits_that_are_no_date_cost_nobody_the_class(name: str, classroom: Path) -> None:
    lay(classroom, name, "zhang.py")
    assert "zhang" in found(classroom) and len(found(classroom)) == 2


def test_blackboard_users_with_a_line_in_their_name(classroom: Path) -> None:
    lay(
        classroom,
        "Lab_1_2_intro_zhang_san_attempt_2026-10-17-09-00-00_rates.py",
        "Lab_1_2_intro_li_san_attempt_2026-10-17-09-00-00_rates.py",
        "Lab_1_2_intro_bob_attempt_2026-10-17-09-00-00_rates.py",
    )
    assert sorted(found(classroom)) == ["bob", "li_san", "zhang_san"]
    (classroom / "Lab_1_2_intro_bob_attempt_2026-10-17-09-00-00_rates.py").unlink()
    (classroom / "Lab_1_2_intro_li_san_attempt_2026-10-17-09-00-00_rates.py").unlink()
    alone = found(classroom, Roster([Student("7", "Zhang", "zhang_san@example.edu")]))
    assert sorted(alone) == ["7"]


def test_names_that_people_have(classroom: Path) -> None:
    """Decomposed as macOS writes them, with marks and more than one script; a file without an ending."""
    people = Roster(
        [
            Student("1", "José María Müller"),
            Student("2", "O'Brien, Seán"),
            Student("3", "王小明"),
            Student("4", "Ōe Ken"),
        ]
    )
    lay(
        classroom,
        unicodedata.normalize("NFD", "José María Müller_11_assignsubmission_file_/rates.py"),
        "Seán O'Brien_12_assignsubmission_file_/作业 (终版).ipynb",
        "王小明_13_assignsubmission_file_rates.py",
        unicodedata.normalize("NFD", "Ōe Ken_14_assignsubmission_file_/__MACOSX/._rates.py"),
    )
    assert sorted(found(classroom, people)) == ["1", "2", "3", "4"]
    assert all(a.known for a in found(classroom, people).values())


def test_canvas_files_without_an_ending_and_late_anonymous_ones(classroom: Path) -> None:
    lay(classroom, "zhangsan_1_2002_README", "zhangsan_1_2003_rates.py", "anon_7_LATE_2009_rates.py")
    assert own_names(found(classroom)["zhangsan_1"]) == ["README", "rates.py"]
    assert sorted(found(classroom)) == ["anon_7", "zhangsan_1"]
