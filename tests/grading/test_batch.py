"""Grading a class with the real command and the real sandbox: what is graded, kept, refused and resumed."""

from __future__ import annotations

import csv
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import psutil
import pytest

from autograder.course import Course
from autograder.grading.gradebook import Gradebook

REPO = Path(__file__).parents[2]
REFERENCE = "import numpy as np\n\n\ndef mean_rate(times, duration):\n    return len(times) / duration\n\n\n"
DOUBLED = "def doubled(x):\n    return 2 * np.asarray(x)\n\n\n"
RASTER = (
    "def raster(times):\n    import matplotlib.pyplot as plt\n    fig, ax = plt.subplots()\n"
    "    ax.plot(times, np.ones(len(times)), '|')\n    ax.set(xlabel='time (s)', ylabel='trial (1)')\n    return fig\n"
)
FULL = REFERENCE + DOUBLED + RASTER


def start(course: Course, classroom: Path, out: Path, *options: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "autograder", "grade", "rates", str(classroom), "--out", str(out)]
    environment = {**os.environ, "NEUROGRADE_COURSE": str(course.root), "PYTHONPATH": str(REPO)}
    return subprocess.Popen(
        [*command, "--json", *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
        cwd=REPO,
        start_new_session=True,
    )


def grade(course: Course, classroom: Path, out: Path, *options: str, code: int = 0) -> dict[str, object]:
    process = start(course, classroom, out, *options)
    text, errors = process.communicate(timeout=300)
    assert process.returncode == code, errors
    return dict(json.loads(text)) if text else {"stderr": errors}


def scores(out: Path) -> dict[str, str]:
    with (out / "grades.csv").open(encoding="utf-8", newline="") as file:
        return {row["student"]: row["score"] for row in csv.DictReader(file)}


def gradings(out: Path) -> list[tuple[str, int]]:
    """(student, verdicts) of every finished grading of a student's work."""
    path = out / "gradebook.sqlite"
    if not path.exists():
        return []
    with closing(sqlite3.connect(path)) as book:
        if not book.execute("SELECT 1 FROM sqlite_schema WHERE name = 'roll'").fetchone():
            return []  # about to be created
        return book.execute(
            "SELECT student, count(check_id) FROM grading JOIN submission ON submission.id = submission"
            " LEFT JOIN verdict ON grading = grading.id WHERE role = 'student' AND finished IS NOT NULL"
            " GROUP BY grading.id ORDER BY student"
        ).fetchall()


@pytest.fixture
def small_class(classroom: Path) -> Path:
    (classroom / "all.py").write_text(FULL)
    (classroom / "half.py").write_text(FULL.replace("/ duration", "* duration"))
    (classroom / "broken.py").write_text("def mean_rate(:\n")
    (classroom / "climber.zip").write_bytes(b"PK no zip at all")
    return classroom


def test_the_whole_road(course: Course, small_class: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    (tmp_path / "roster.csv").write_text("id,name\nall,A L Able\nhalf,H Half\nabsent,Ab Sent\n")
    summary = grade(course, small_class, out, "--roster", str(tmp_path / "roster.csv"))
    assert (summary["graded"], summary["refused"], summary["errors"]) == (3, 1, 0)
    assert all("seccomp" in line for line in summary["protections"]) and summary["protections"]
    assert summary["missing"] == ["absent"] and set(summary["unknown"]) == {"broken", "climber"}  # type: ignore[call-overload]
    assert list(csv.reader((out / "grades.csv").read_text(encoding="utf-8").splitlines())) == [
        ["student", "score", "max_score", "mean_rate", "doubled", "raster", "why"],
        ["all", "8", "8", "4", "2", "2", ""],
        ["half", "5", "8", "1", "2", "2", ""],
        ["broken", "0", "8", "0", "0", "0", ""],
        ["climber", "0", "8", "0", "0", "0", ""],
    ]
    assert sorted(p.stem for p in (out / "feedback").iterdir()) == ["all", "broken", "climber", "half"]
    assert "not a readable archive" in (out / "feedback" / "climber.html").read_text(encoding="utf-8")
    report = (out / "report.html").read_text(encoding="utf-8")
    assert "absent" in report and "not a readable archive" in report
    with Gradebook(out / "gradebook.sqlite") as book:
        reference = book.reference()
        assert reference and [v.status for v in reference.verdicts] == ["pass"] * 4
        assert set(book.record_of("all").figures) == {"test_labels-1"}
        assert "SyntaxError" in str(book.record_of("broken").load_problems[0])
    assert not (out / ".work").exists()


def test_only_what_changed_is_graded_again(course: Course, small_class: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    grade(course, small_class, out)
    again = grade(course, small_class, out)
    assert (again["graded"], again["kept"]) == (0, 3)
    (small_class / "half.py").write_text(FULL)
    once_more = grade(course, small_class, out)
    assert (once_more["graded"], once_more["kept"]) == (1, 2)
    assert scores(out)["half"] == "8"
    # A changed check touches its own question only.
    checks = course.assignment("rates").folder / "test_doubled.py"
    checks.write_text(checks.read_text().replace("2 * x", "3 * x"))
    touched = grade(course, small_class, out)
    assert touched["graded"] == 3
    assert scores(out) == {"all": "6", "half": "6", "broken": "0", "climber": "0"}
    with Gradebook(out / "gradebook.sqlite") as book:
        assert [len(book.history(s)) for s in ("all", "half")] == [2, 3]
    assert sorted(gradings(out)) == sorted(
        [("all", 4), ("all", 1), ("broken", 4), ("broken", 1), ("half", 4), ("half", 4), ("half", 1)]
    )


def test_regrade_only_and_student(course: Course, small_class: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    part = grade(course, small_class, out, "--student", "all", "--only", "doubled")
    assert (part["graded"], part["kept"], part["left"]) == (1, 0, 1), "its other questions are due"
    idle = grade(course, small_class, out, "--student", "all", "--failed")
    assert (idle["graded"], idle["kept"], idle["left"]) == (0, 0, 1)
    assert scores(out) == {"all": "2"} and gradings(out) == [("all", 1)]
    whole = grade(course, small_class, out, "--student", "all")
    assert (whole["graded"], whole["left"]) == (1, 0)
    assert scores(out) == {"all": "8"} and gradings(out) == [("all", 1), ("all", 3)]
    grade(course, small_class, out, "--student", "all", "--regrade", "--only", "raster")
    assert len(gradings(out)) == 3
    assert "nothing was handed in by nobody" in str(grade(course, small_class, out, "--student", "nobody", code=1))
    assert "no question 'nonsense'" in str(grade(course, small_class, out, "--only", "nonsense", code=2))


def test_names_that_nobody_has_are_met_with_those_that_are_near(
    course: Course, small_class: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    told = str(grade(course, small_class, out, "--student", "brokn", code=1))
    assert "nothing was handed in by brokn; did you mean broken?" in told
    assert "did you mean 'doubled'?" in str(grade(course, small_class, out, "--only", "double", code=2))
    with Gradebook(out / "gradebook.sqlite") as book:
        assert book.fact("seed") is None, "a run that was refused has changed nothing"
    (tmp_path / "roster.csv").write_text("id,name\nall,A L Able\n")
    roster = ("--roster", str(tmp_path / "roster.csv"))
    assert grade(course, small_class, out, *roster, "--student", "A L Able", "--only", "doubled")["graded"] == 1
    assert scores(out) == {"all": "2"}


def test_a_submission_that_changes_while_the_class_is_graded(course: Course, classroom: Path, tmp_path: Path) -> None:
    """What was read when its turn came is what counts, and the table has it."""
    out = tmp_path / "out"
    (classroom / "a.py").write_text("import time\ntime.sleep(2)\n" + FULL)
    (classroom / "b.py").write_text(FULL.replace("/ duration", "* duration"))
    (classroom / "c.py").write_text(FULL)
    process = start(course, classroom, out, "--workers", "1")
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline and not (out / "gradebook.sqlite-wal").exists():
        time.sleep(0.01)
    while time.monotonic() < deadline:  # until the roll is complete
        with closing(sqlite3.connect(out / "gradebook.sqlite")) as book:
            if book.execute("SELECT 1 FROM sqlite_schema WHERE name = 'roll'").fetchone() and book.execute(
                "SELECT count(*) FROM grading"
            ).fetchone() > (0,):
                break
        time.sleep(0.01)
    (classroom / "b.py").write_text(FULL + "# mended\n")
    (classroom / "c.py").unlink()
    text, errors = process.communicate(timeout=300)
    assert process.returncode == 0, errors
    summary = json.loads(text)
    assert (summary["graded"], summary["refused"]) == (2, 1)
    assert scores(out) == {"a": "8", "b": "8", "c": "0"}
    assert grade(course, classroom, out)["kept"] == 2


def test_a_withdrawn_submission_leaves_the_table(course: Course, small_class: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    grade(course, small_class, out)
    (small_class / "half.py").unlink()
    assert grade(course, small_class, out)["gone"] == ["half"]
    assert "half" not in scores(out) and not (out / "feedback" / "half.html").exists()


def test_a_broken_check_is_the_graders_error_and_nobodys_zero(
    course: Course, small_class: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    checks = course.assignment("rates").folder / "test_doubled.py"
    sound = checks.read_text()
    checks.write_text(sound.replace("x = rng", "raise RuntimeError('out of luck')\n    x = rng"))
    summary = grade(course, small_class, out, code=3)
    assert summary["errors"] == 3 and summary["reference_fails"] == ["test_twice"]
    assert scores(out)["all"] == "", "not known, so not a number"
    page = (out / "feedback" / "all.html").read_text(encoding="utf-8")
    assert "The grader itself failed" in page
    assert "does not pass its own checks" in (out / "report.html").read_text(encoding="utf-8")
    # --failed takes up just these; with the check mended they get their points.
    checks.write_text(sound)
    mended = grade(course, small_class, out, "--failed")
    assert mended["graded"] == 3 and scores(out)["all"] == "8"


def test_a_course_error_is_told_and_ends_with_2(course: Course, small_class: Path, tmp_path: Path) -> None:
    (course.assignment("rates").folder / "test_doubled.py").write_text("import nonsense_module\n")
    told = str(grade(course, small_class, tmp_path / "out", code=2))
    assert "test_doubled.py" in told and "nonsense_module" in told and "Traceback" not in told


def test_an_out_of_another_assignment_is_not_overwritten(course: Course, small_class: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    with Gradebook(out / "gradebook.sqlite") as book:
        book.set_fact("assignment", "other")
    assert "holds grades of other" in str(grade(course, small_class, out, code=1))


def test_an_out_in_the_class_folder_is_refused(course: Course, small_class: Path) -> None:
    told = str(grade(course, small_class, small_class / "out", code=1))
    assert "would be taken for a submission" in told and not (small_class / "out").exists()


def crowd(classroom: Path, count: int = 16) -> None:
    """Answers that take a moment each, some right, some wrong."""
    for n in range(count):
        slow = f"import time\n\nSERIAL = {n}\ntime.sleep(0.3)\n"
        (classroom / f"s{n:02}.py").write_text(slow + (FULL if n % 3 else FULL.replace("2 *", "3 *")))


def descendants(pid: int) -> list[psutil.Process]:
    try:
        return psutil.Process(pid).children(recursive=True)
    except psutil.NoSuchProcess:
        return []


def wait_until_gone(processes: list[psutil.Process], seconds: float = 20.0) -> list[psutil.Process]:
    return psutil.wait_procs(processes, timeout=seconds)[1]


def test_ctrl_c_stops_cleanly_and_the_next_run_goes_on(course: Course, classroom: Path, tmp_path: Path) -> None:
    crowd(classroom)
    out = tmp_path / "out"
    process = start(course, classroom, out, "--workers", "2")
    deadline = time.monotonic() + 60
    while len(gradings(out)) < 2 and time.monotonic() < deadline:
        time.sleep(0.05)
    children = descendants(process.pid)
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does it: everyone in the foreground hears it
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 130 and "what was finished is kept" in errors and "Traceback" not in errors
    assert not wait_until_gone(children)
    assert not (out / ".work").exists()
    done = len(gradings(out))
    assert 2 <= done < 16
    summary = grade(course, classroom, out)
    assert summary["kept"] == done and summary["graded"] == 16 - done


def test_two_runs_into_one_folder_do_not_mix(course: Course, classroom: Path, tmp_path: Path) -> None:
    crowd(classroom)
    out = tmp_path / "out"
    first = start(course, classroom, out, "--workers", "1")
    deadline = time.monotonic() + 60
    while not (out / "gradebook.sqlite").exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert "another run is writing" in str(grade(course, classroom, out, code=3))
    first.communicate(timeout=300)
    assert first.returncode == 0 and len(scores(out)) == 16


def test_the_same_verdicts_with_one_worker_and_with_two(course: Course, small_class: Path, tmp_path: Path) -> None:
    tables = []
    for workers in ("1", "2"):
        out = tmp_path / workers
        process = start(course, small_class, out, "--workers", workers)
        _, errors = process.communicate(timeout=300)
        assert process.returncode == 0, errors
        with closing(sqlite3.connect(out / "gradebook.sqlite")) as book:
            rows = book.execute(
                "SELECT role, student, check_id, key, status, earned, json_extract(plain, '$.messages') FROM verdict"
                " JOIN grading ON grading.id = grading JOIN submission ON submission.id = submission"
                " ORDER BY role, student, check_id"
            ).fetchall()
        tables.append(rows)
    assert tables[0] == tables[1] and len(tables[0]) == 16
