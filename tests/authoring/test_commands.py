"""The commands of an author, run as a user runs them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from autograder.course import Course, load_course
from tests.authoring.course_of_springs import REPOSITORY, write_course


def neurograde(course: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": str(REPOSITORY), "COLUMNS": "110"}
    command = [sys.executable, "-m", "autograder", *arguments]
    return subprocess.run(command, cwd=course, env=environment, text=True, capture_output=True, timeout=300)


def test_list(springs: Course) -> None:
    done = neurograde(springs.root, "list", "--json")
    (row,) = json.loads(done.stdout)
    assert row == {
        "set": "ps1", "id": "springs", "title": "Springs", "title_zh": "弹簧", "due": "2026-10-18T23:59+08:00",
        "kind": "homework", "questions": 4, "choose": 0, "points": 11.0, "bonus": 4.0,
    }  # fmt: skip
    table = neurograde(springs.root, "list").stdout
    assert "springs" in table and "2026-10-18" in table


def test_release_then_check_then_stale(tmp_path: Path) -> None:
    course = write_course(tmp_path).root
    assert neurograde(course, "release", "--check").returncode == 1
    done = neurograde(course, "release", "--json")
    assert done.returncode == 0, done.stderr
    (row,) = json.loads(done.stdout)
    assert row["id"] == "springs" and "springs.ipynb" in row["stale"]
    assert neurograde(course, "release", "--check").returncode == 0
    (course / "student_release" / "springs" / "README.md").write_text("edited by hand")
    stale = neurograde(course, "release", "--check", "springs")
    assert stale.returncode == 1 and "README.md" in stale.stdout and "springs.py" not in stale.stdout
    assert (course / "student_release" / "springs" / "README.md").read_text() == "edited by hand"
    assert neurograde(course, "release").returncode == 0
    (course / "student_release" / "last_year").mkdir()
    stray = neurograde(course, "release", "--check")
    assert stray.returncode == 1 and "last_year: no assignment of the course" in stray.stdout
    elsewhere = neurograde(course, "release", "--out", str(tmp_path / "public"))
    assert elsewhere.returncode == 0 and (tmp_path / "public" / "springs" / "check.py").is_file()


def test_bundle(springs: Course, tmp_path: Path) -> None:
    done = neurograde(springs.root, "bundle", "springs", "--out", str(tmp_path), "--json")
    assert done.returncode == 0, done.stderr
    (row,) = json.loads(done.stdout)
    with zipfile.ZipFile(row["file"]) as archive:
        assert json.loads(archive.read("otter_config.json"))["points_possible"] == 8


@pytest.mark.parametrize(
    ("arguments", "said"),
    [(["release", "spring"], "no assignment 'spring'"), (["new", "No-Name"], "cannot name an assignment")],
)
def test_wrong_usage_has_its_exit_code_and_a_remedy(springs: Course, arguments: list[str], said: str) -> None:
    done = neurograde(springs.root, *arguments)
    assert done.returncode == 2 and said in done.stderr and "Remedy" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", ["list", "release", "bundle", "new"])
def test_help_has_an_example(springs: Course, command: str) -> None:
    assert f"neurograde {command}" in neurograde(springs.root, command, "--help").stdout


def test_a_new_assignment_validates_at_once(tmp_path: Path) -> None:
    course = write_course(tmp_path).root
    done = neurograde(course, "new", "cable_theory", "--due", "2026-11-29", "--json")
    assert done.returncode == 0, done.stderr
    written = json.loads(done.stdout)["files"]
    assert all((course / name).is_file() for name in written)
    opened = load_course(course)
    assert opened.assignment("cable_theory").title.en == "Cable theory"
    assert opened.set_of("cable_theory").due.date().isoformat() == "2026-11-29"

    validated = neurograde(course, "validate", "cable_theory", "--json")
    (row,) = json.loads(validated.stdout)
    assert row["ok"] and (row["reference"], row["skeleton"]) == (100, 0), validated.stdout
    assert row["wrong"] == {"caught": 2, "total": 2} and row["right"] == {"passed": 1, "total": 1}
    assert [trial["lost"] for trial in row["trials"] if trial["name"] == "loop"] == [[]]

    assert neurograde(course, "release", "cable_theory").returncode == 0
    environment = os.environ | {"PYTHONPATH": str(course)}
    numbers = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/reference/test_cable_theory.py"]
    subprocess.run(numbers, cwd=course, env=environment, check=True, capture_output=True, timeout=120)

    again = neurograde(course, "new", "cable_theory")
    assert again.returncode == 2 and "there already" in again.stderr
