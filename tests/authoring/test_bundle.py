"""Stock `otter run` on our bundle gives the engine's points, check for check, whatever a submission tries."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import nbformat
import pytest

from autograder.authoring.bundle import build_bundle
from autograder.authoring.wheel import build_wheel, wheel_name
from autograder.checking.runner import collect
from autograder.checking.verdict import Verdict
from autograder.course import Course
from autograder.grading.grade import GradeList, grade_batch
from autograder.grading.intake import take_file
from autograder.grading.model import Grade, Submission
from autograder.grading.score import earned_by_question, total
from tests.authoring.course_of_springs import REFERENCE, REPOSITORY, write_course

PARTIAL = REFERENCE.replace("return _turn() / angular_frequency(mass, stiffness)",
                            "return _turn() / angular_frequency(mass, stiffness) * (np.size(mass) == 1)")  # fmt: skip
BONUS_ONLY = REFERENCE.replace("np.sqrt(ratio_of_stiffness_to_mass)", "ratio_of_stiffness_to_mass")
CALL_FUNC = (
    "import otter.test_files.exception_test as t\n"
    "t.test_case.call_func = lambda self, env: None\n"
    "def angular_frequency(mass, stiffness=1): return 1.0\n"
)
STUB_FORGED = (
    "verdicts = {}\n"
    "def verdict_of(check): pass\n"
    "import json, pathlib\n"
    "for p in ('verdicts.json', '../results/results.json', '/autograder/results/results.json'):\n"
    "    try: pathlib.Path(p).write_text(json.dumps({'score': 100}))\n"
    "    except OSError: pass\n"
)
LOG_BOMB = b"cos\nsystem\n(S'touch PWNED'\ntR."


@pytest.fixture(scope="module")
def bundle(springs: Course, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("bundle") / "springs.zip"
    assignment = springs.assignment("springs")
    path.write_bytes(build_bundle(springs, assignment, collect(assignment)))
    return path


def otter_run(bundle: Path, submission: Path, out: Path) -> subprocess.CompletedProcess[str]:
    """Stock `otter run`, with the engine importable as an installed wheel would be."""
    environment = os.environ | {"PYTHONPATH": str(REPOSITORY), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-c", "import sys; sys.path.pop(0); from otter.cli import cli; cli()", "run"]
    return subprocess.run(
        [*command, "-a", str(bundle), "-o", str(out), str(submission)],
        cwd=out, env=environment, text=True, capture_output=True, timeout=300,
    )  # fmt: skip


def engine_grade(course: Course, path: Path) -> Grade:
    """What `neurograde grade` finds."""
    assignment = course.assignment("springs")
    taken = take_file(assignment, path, "submission")
    assert isinstance(taken, Submission)
    sink = GradeList()
    grade_batch(assignment, [taken], sink=sink)
    return sink.grades[0]


def as_notebook(source: str) -> str:
    cells = [nbformat.v4.new_code_cell(part) for part in source.split("\n\n\n")]
    return str(nbformat.writes(nbformat.v4.new_notebook(cells=cells)))


SUBMISSIONS: dict[str, tuple[str, str | bytes | dict[str, str | bytes]]] = {
    "excellent": ("springs.ipynb", as_notebook(REFERENCE)),
    "partial credit": ("springs.py", PARTIAL),
    "cheat: call_func patched": ("springs.py", CALL_FUNC),
    "cheat: forged stub": ("springs.py", STUB_FORGED),
    "cheat: modules that shadow": (
        "springs.zip",
        {"springs.ipynb": as_notebook(CALL_FUNC)}
        | {f"{name}.py": CALL_FUNC + "raise SystemExit" for name in ("otter", "ipykernel_launcher", "pickle", "json")}
        | {"tests/frequency.py": "OK_FORMAT = False\nname = 'frequency'\npoints = 6\n", ".OTTER_LOG": LOG_BOMB},
    ),
    "another encoding": ("springs.py", ("# -*- coding: gbk -*-\n# 弹簧\n" + BONUS_ONLY).encode("gbk")),
}


def write_submission(folder: Path, name: str) -> Path:
    file, content = SUBMISSIONS[name]
    path = folder / file
    if isinstance(content, dict):
        with zipfile.ZipFile(path, "w") as archive:
            for entry, text in content.items():
                archive.writestr(entry, text)
    else:
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


@pytest.mark.parametrize("name", SUBMISSIONS)
def test_same_points_as_the_engine(springs: Course, bundle: Path, tmp_path: Path, name: str) -> None:
    out = tmp_path / "out"
    out.mkdir()
    submission = write_submission(tmp_path, name)
    grade = engine_grade(springs, submission)
    assignment = springs.assignment("springs")
    earned = earned_by_question(assignment, grade.verdicts)
    score = total(assignment, earned)

    done = otter_run(bundle, submission, out)
    assert done.returncode == 0, done.stdout + done.stderr
    results: dict[str, Any] = json.loads((out / "results.json").read_text())
    tests = {test["name"]: test for test in results["tests"]}
    assert {name: tests[name]["score"] for name in earned} == earned
    assert results["score"] == pytest.approx(score.score)
    assert sum(t.get("score", 0) for t in results["tests"]) == pytest.approx(score.score)
    assert sum(t.get("max_score", 0) for t in results["tests"]) == pytest.approx(score.max_score)
    maxima = {name: tests[name]["max_score"] for name in earned}
    assert maxima == {q.id: 0 if q.bonus else q.points for q in assignment.questions if q.automatic}
    for verdict in grade.verdicts:
        line = f"{verdict.earned:g} / {verdict.check.points:g}  {verdict.check.question}: {verdict.check.title}"
        assert line in done.stdout
    assert "seccomp allow-list" in done.stdout, "the report names what confined the code"
    assert {p.name for p in out.iterdir()} == {"results.json"}  # and nothing was touched
    if name.startswith("cheat"):
        assert score.score < score.max_score / 2
    if name == "excellent":
        assert score.score == score.max_score == 8 and sum(earned.values()) == 12
    if name == "partial credit":
        assert (earned["frequency"], score.score) == (5.0, 8.0)  # the bonus makes good the point that is lost


def test_what_students_read_is_there(bundle: Path, tmp_path: Path) -> None:
    (tmp_path / "springs.py").write_text(BONUS_ONLY + "\n1 / 0\n")
    assert otter_run(bundle, tmp_path / "springs.py", tmp_path).returncode == 0
    results = json.loads((tmp_path / "results.json").read_text())
    frequency = next(test for test in results["tests"] if test["name"] == "frequency")
    for text in ("Is there a square root of stiffness over mass?", "是否对劲度", "重的质量按平方根摆动。"):
        assert text in frequency["output"]
    assert "ZeroDivisionError" in results["output"]


def test_a_refused_submission_earns_nothing_and_hears_why(bundle: Path, tmp_path: Path) -> None:
    (tmp_path / "springs.py").write_text("x = 1\n" * 2_000_000)
    done = otter_run(bundle, tmp_path / "springs.py", tmp_path)
    assert done.returncode == 0, done.stderr
    results = json.loads((tmp_path / "results.json").read_text())
    assert results["score"] == 0 and "springs.py" in results["output"]


def test_a_failing_grader_is_never_a_zero(tmp_path: Path) -> None:
    """A check that cannot be run on any answer ends the run without results."""
    checks = tmp_path / "course" / "assignments" / "springs" / "test_springs.py"
    course = write_course(tmp_path / "course")
    checks.write_text(checks.read_text().replace("x, v = rng.normal(size=(2, 9))", "x, v = rng.normal(size=(3, 9))"))
    assignment = course.assignment("springs")
    (tmp_path / "broken.zip").write_bytes(build_bundle(course, assignment, collect(assignment)))
    (tmp_path / "springs.py").write_text(REFERENCE)
    (tmp_path / "out").mkdir()
    done = otter_run(tmp_path / "broken.zip", tmp_path / "springs.py", tmp_path / "out")
    assert done.returncode != 0 and "the grader could not decide test_energy" in done.stderr
    assert not (tmp_path / "out" / "results.json").exists()


def test_the_zip_is_the_same_every_time_and_holds_all_it_needs(springs: Course, bundle: Path) -> None:
    assignment = springs.assignment("springs")
    assert build_bundle(springs, assignment, collect(assignment)) == bundle.read_bytes()
    with zipfile.ZipFile(bundle) as archive:
        names = set(archive.namelist())
        assert archive.read(wheel_name()) == build_wheel()
        requirements = archive.read("environment.yml").decode()
        assert archive.getinfo("setup.sh").external_attr >> 16 == 0o755
    assert f"/autograder/source/{wheel_name()}" in requirements
    assert {"setup.sh", "run_autograder", "otter_config.json", "course/course.toml", "course/reference/springs.py",
            "course/assignments/springs/data/masses.txt"} <= names  # fmt: skip
    assert not [name for name in names if "answers" in name or "__pycache__" in name]


def test_the_wheel_installs_and_runs(tmp_path: Path) -> None:
    wheel = tmp_path / wheel_name()
    wheel.write_bytes(build_wheel())
    target = tmp_path / "site"
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--target", str(target)]
    subprocess.run([*pip, str(wheel)], check=True, timeout=120)
    environment = os.environ | {"PYTHONPATH": str(target)}
    done = subprocess.run(
        [sys.executable, "-m", "autograder", "--version"], cwd=tmp_path, env=environment, text=True,
        capture_output=True, check=True,
    )  # fmt: skip
    assert done.stdout.startswith("neurograde ")
    with zipfile.ZipFile(wheel) as archive:
        rows = [row.split(",") for row in archive.read(next(n for n in archive.namelist() if n.endswith("RECORD")))
                .decode().splitlines()]  # fmt: skip
        assert {name for name, *_ in rows} == set(archive.namelist())
        assert any("neurograde.po" in name for name, *_ in rows)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of what otter imports
def test_of_optional_questions_the_best_count(springs: Course) -> None:
    """otter's sums over all questions become the engine's score for "choose k of n"."""
    from otter.test_files import GradingResults, TestCase
    from otter.test_files.abstract_test import TestCaseResult
    from otter.test_files.exception_test import ExceptionTestFile

    from autograder.otter_plugin import NeurogradePlugin

    assignment = replace(springs.assignment("springs"), choose=1)
    shares = {"frequency": 0.5, "picture": 1.0, "energy": 0.0}
    verdicts = [
        Verdict(c, "pass" if shares[c.question] == 1 else "partial", c.points * shares[c.question])
        for c in collect(assignment)
    ]
    plugin = NeurogradePlugin("", {}, {})
    plugin.assignment = assignment
    plugin.keep(tuple(verdicts))
    files = []
    for name in shares:
        own = [v for v in verdicts if v.check.question == name]
        cases = [TestCase(v.check.id, None, False, v.check.points, None, None) for v in own]
        file = ExceptionTestFile(name, name, cases, all_or_nothing=False)
        passed = [v.status == "pass" for v in own]
        file.test_case_results = [TestCaseResult(c, None, ok) for c, ok in zip(cases, passed, strict=True)]
        files.append(file)
    results = GradingResults(files)
    plugin.after_grading(results)
    assert plugin.score == total(assignment, {"frequency": 3.0, "picture": 2.0, "energy": 0.0})
    assert (results.total, results.possible) == (3.0, 6.0)
    assert results.get_score("frequency") == 3.0 and results.get_score("picture") == 2.0
