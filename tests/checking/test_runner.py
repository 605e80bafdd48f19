"""Checks run over submissions: who gets which verdict, whose fault an exception is, what is told."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from autograder.checking.runner import batch_key, collect, default_seed
from autograder.checking.verdict import Verdict
from autograder.course import Assignment
from autograder.errors import CourseError
from autograder.grading.grade import GradeList, grade_batch, submission_from_source
from autograder.grading.model import Grade
from autograder.grading.score import earned_by_question, total
from autograder.messages import Message
from autograder.sandbox import Limits, Process, Program, Sandbox, SandboxError
from tests.support.tiny_course import CHECKS, REFERENCE, write_tiny_course


@pytest.fixture
def tiny(tmp_path: Path) -> Assignment:
    return write_tiny_course(tmp_path)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as shared:
        yield shared


@pytest.fixture(autouse=True)
def _shared(sandbox: Sandbox) -> None:
    """One warm zygote serves the whole file."""
    SHARED["sandbox"] = sandbox


SHARED: dict[str, Sandbox] = {}


def grade(assignment: Assignment, *sources: str, **options: object) -> list[Grade]:
    kept = GradeList()
    submissions = [submission_from_source(assignment, f"s{n}", text) for n, text in enumerate(sources)]
    grade_batch(assignment, submissions, sink=kept, **SHARED, **options)  # type: ignore[arg-type]
    return kept.grades


def by_check(grade: Grade) -> dict[str, Verdict]:
    return {verdict.check.id: verdict for verdict in grade.verdicts}


def replaced(old: str, new: str) -> str:
    assert old in REFERENCE
    return REFERENCE.replace(old, new)


def test_the_reference_scores_all_and_nothing_scores_nothing(tiny: Assignment) -> None:
    full, none = grade(tiny, REFERENCE, "x = 1")
    assert [v.status for v in full.verdicts] == ["pass"] * 5
    assert total(tiny, earned_by_question(tiny, full.verdicts)).score == 8
    assert [v.status for v in none.verdicts] == ["fail"] * 5
    assert "missing" in str(none.verdicts[0].messages[0])
    assert set(full.figures) == {"test_labels-1", "test_curve-1"}
    assert all(png.startswith(b"\x89PNG") for png in full.figures.values())


def test_partial_credit_and_how_wrong(tiny: Assignment) -> None:
    (found,) = grade(tiny, replaced("np.asarray(x) ** 3", "np.abs(np.asarray(x) ** 3)"))
    cube = by_check(found)["test_cube"]
    assert (cube.status, cube.earned) == ("partial", 1.0)
    assert [str(m) for m in cube.messages] == ["Your cube has the opposite sign."]
    assert sum(v.earned for v in found.verdicts) == 7


def test_an_answer_of_the_wrong_form_is_the_students_not_the_graders(tmp_path: Path) -> None:
    checks = CHECKS.replace("student.square(2.0)", "student.square([2.0]).real + len(student.square([2.0]).shape) - 1")
    tiny = write_tiny_course(tmp_path, checks=checks)
    wrong, right = grade(tiny, replaced("np.asarray(x) ** 2", "{'a': 1}"), REFERENCE)
    verdict = by_check(wrong)["test_square_of_two"]
    assert verdict.status == "fail"
    assert "not of the form" in str(verdict.messages[0])
    assert by_check(right)["test_square_of_two"].status == "pass"


def test_a_broken_check_is_the_graders_failure_and_never_a_zero(tmp_path: Path) -> None:
    tiny = write_tiny_course(tmp_path, checks=CHECKS.replace("x = rng.normal(size=20)", "x = 1 / 0"))
    (found,) = grade(tiny, REFERENCE)
    verdict = by_check(found)["test_square"]
    assert verdict.status == "error"
    assert "ZeroDivisionError" in str(verdict.messages[0])


@pytest.mark.parametrize(("failures", "first"), [(1, "pass"), (2, "error")])
def test_the_graders_failure_is_tried_once_more_and_then_shown(
    failures: int, first: str, tiny: Assignment, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    start, asked = sandbox.start, []

    def unlucky(*arguments: Any) -> Any:
        asked.append(arguments)
        if len(asked) <= failures:
            raise SandboxError(Message("the zygote does not answer"))
        return start(*arguments)

    monkeypatch.setattr(sandbox, "start", unlucky)
    (found,) = grade(tiny, REFERENCE)
    assert [v.status for v in found.verdicts] == [first, "pass", "pass", "pass", "pass"]
    if first == "error":
        assert "zygote" in str(found.verdicts[0].messages[0])


def test_a_function_of_the_student_that_raises_tells_its_words_for_public_checks_only(
    tiny: Assignment,
) -> None:
    (found,) = grade(tiny, replaced("return np.asarray(x) ** 2", "raise ValueError('SECRET ' + repr(x))"))
    verdicts = by_check(found)
    assert "SECRET 2.0" in " ".join(map(str, verdicts["test_square_of_two"].messages))
    assert "SECRET" not in " ".join(map(str, verdicts["test_square"].messages))
    assert "ValueError" in str(verdicts["test_square"].messages[0])


def test_the_name_of_an_exception_is_no_way_out_for_hidden_inputs(tiny: Assignment) -> None:
    source = replaced("return np.asarray(x) ** 2", "raise type('X' + repr(x), (Exception,), {})()")
    (found,) = grade(tiny, source)
    told = " ".join(map(str, by_check(found)["test_square"].messages))
    assert "an exception" in told and "array" not in told


def test_a_function_not_written_yet_is_told_as_such(tiny: Assignment) -> None:
    (found,) = grade(tiny, replaced("return np.asarray(x) ** 2", "raise NotImplementedError"))
    assert str(by_check(found)["test_square"].messages[0]) == "square is not written yet."


def test_printed_output_is_kept_for_public_checks_only(tiny: Assignment) -> None:
    (found,) = grade(tiny, replaced("return np.asarray(x) ** 2", "print('seen', x); return np.asarray(x) ** 2"))
    verdicts = by_check(found)
    assert "seen 2.0" in verdicts["test_square_of_two"].output
    assert verdicts["test_square"].output == ""


def test_an_endless_loop_costs_its_own_checks_and_no_others(tiny: Assignment) -> None:
    slow, fine = grade(tiny, replaced("return np.asarray(x) ** 3", "\n    while True: pass"), REFERENCE)
    verdicts = by_check(slow)
    assert verdicts["test_cube"].status == "fail"
    assert "CPU" in str(verdicts["test_cube"].messages[0])
    assert verdicts["test_square"].status == verdicts["test_curve"].status == "pass"
    assert {v.status for v in fine.verdicts} == {"pass"}


def test_a_death_in_one_check_leaves_the_next_a_fresh_process(tiny: Assignment) -> None:
    (found,) = grade(tiny, replaced("return np.asarray(x) ** 2", "import os; os._exit(0)"))
    verdicts = by_check(found)
    assert "ended the program" in str(verdicts["test_square_of_two"].messages[0])
    assert verdicts["test_cube"].status == "pass"


def test_a_mistake_in_one_question_costs_nothing_in_another(tiny: Assignment) -> None:
    spoil = "import numpy; numpy.arange = None; return np.asarray(x) ** 3"
    (found,) = grade(tiny, replaced("return np.asarray(x) ** 3", spoil))
    assert {v.status for v in found.verdicts} == {"pass"}


SPENT = """
import time
def square(x):
    end = time.process_time() + 2
    while time.process_time() < end: pass
    return np.asarray(x) ** 2
def plot_square(n):
    end = time.process_time() + 1.2
    while time.process_time() < end: pass
    fig, ax = plt.subplots()
    ax.plot(np.arange(n), np.arange(n) ** 2)
    ax.set(xlabel="x (m)", ylabel="area (m2)")
    return fig
"""


def starts_of(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> list[Program]:
    """The programs that are started from now on."""
    started: list[Program] = []
    start = sandbox.start

    def counted(program: Program, limits: Limits | None = None) -> Process:
        started.append(program)
        return start(program, limits)

    monkeypatch.setattr(sandbox, "start", counted)
    return started


def test_one_process_serves_a_wrong_answer_that_leaves_no_trace(
    tiny: Assignment, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    started = starts_of(sandbox, monkeypatch)
    wrong = replaced("np.asarray(x) ** 3", "np.asarray(x) ** 4").replace("ax.plot(", "ax.scatter(")
    (found,) = grade(tiny, wrong)
    assert by_check(found)["test_cube"].status == by_check(found)["test_curve"].status == "fail"
    assert len(started) == 1


def test_a_wrong_answer_after_another_question_left_traces_is_asked_again(
    tiny: Assignment, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    started = starts_of(sandbox, monkeypatch)
    spoil = "global SEEN; SEEN = True; return np.asarray(x) ** 3"
    (found,) = grade(tiny, replaced("return np.asarray(x) ** 3", spoil).replace("ax.plot(", "ax.scatter("))
    assert by_check(found)["test_curve"].status == "fail"
    assert len(started) == 2


def test_to_hide_a_trace_only_forgoes_the_second_asking(tiny: Assignment) -> None:
    spoil = "import numpy; numpy.arange = None; return np.asarray(x) ** 3"
    hide = "import sys; sys.modules['sandbox_inside.traces'].Traces.renew = lambda self: True; " + spoil
    told, hidden = grade(tiny, *(replaced("return np.asarray(x) ** 3", body) for body in (spoil, hide)))
    assert {v.status for v in told.verdicts} == {"pass"}
    assert by_check(hidden)["test_curve"].status == "fail"
    assert by_check(hidden)["test_cube"].status == "pass"


def test_what_one_question_computes_is_not_taken_from_the_next(tiny: Assignment) -> None:
    (found,) = grade(tiny, REFERENCE + SPENT, only=("power",))
    assert by_check(found)["test_square"].status == "fail", "two calls of 2 s in one question of 3 s"
    one_call = SPENT.replace("+ 2\n", "+ 1.2\n")
    (found,) = grade(tiny, REFERENCE + one_call)
    assert {v.status for v in found.verdicts} == {"pass"}


def test_a_death_by_the_trace_of_another_question_costs_no_part_of_a_check(tmp_path: Path) -> None:
    tiny = write_tiny_course(tmp_path)
    (tiny.folder / "test_picture.py").write_text(PICTURE_IN_PARTS, encoding="utf-8")
    spoilt = replaced("return np.asarray(x) ** 3", "SEEN.append(1); return np.asarray(x) ** 3")
    spoilt = spoilt.replace("    fig, ax", "    if SEEN: import os; os._exit(3)\n    fig, ax") + "\nSEEN = []\n"
    (found,) = grade(tiny, spoilt)
    assert by_check(found)["test_parts"].status == "pass"


PICTURE_IN_PARTS = """
from autograder.checking import hidden, labelled, question

pytestmark = question("picture")


@hidden(points=2)
def test_parts(student, credit):
    \"\"\"The axes are labelled, however many points are drawn.\"\"\"
    with credit(0.5):
        assert labelled(student.plot_square(3))
    with credit(0.5):
        assert labelled(student.plot_square(4))
"""


OWN_FIXTURES = """
import pytest

from autograder.checking import close, hidden, public, question

pytestmark = question("power")
LOG = []


@pytest.fixture(scope="module")
def table():
    LOG.append("open")
    yield [0, 1, 4]
    LOG.append("close")


@pytest.fixture
def inputs(rng, table):
    yield rng.uniform(1, 2, 5)
    LOG.append("used")


@public(points=1)
def test_plain(student):
    \"\"\"The square of two is four.\"\"\"
    assert close(student.square(2.0), 4.0)


@hidden(points=2)
def test_inputs(student, reference, inputs, credit):
    \"\"\"Squares are right everywhere.\"\"\"
    with credit(0.5):
        assert close(student.square(inputs), reference.square(inputs))
    with credit(0.5):
        assert close(student.square(-inputs), inputs * 2)


@public(points=1)
def test_plain_again(student):
    \"\"\"The square of three is nine.\"\"\"
    assert close(student.square(3.0), 9.0)


@hidden(points=1)
@pytest.mark.parametrize("x", [1.0, 2.0])
def test_cube(student, table, x):
    \"\"\"Cubes are right.\"\"\"
    assert close(student.cube(x), x**3 * (LOG.count("open") - LOG.count("close")))
"""


def test_fixtures_of_a_check_file_are_set_up_and_torn_down_for_every_submission(tmp_path: Path) -> None:
    tiny = write_tiny_course(tmp_path, checks=OWN_FIXTURES)
    for found in grade(tiny, REFERENCE, REFERENCE, replaced("** 2", "** 1"), REFERENCE):
        statuses = {name: verdict.status for name, verdict in by_check(found).items()}
        wrong = found.submission.student == "s2"
        assert statuses.pop("test_plain") == statuses.pop("test_plain_again") == ("fail" if wrong else "pass")
        assert statuses.pop("test_inputs") == ("fail" if wrong else "partial")
        assert statuses.pop("test_curve") == ("fail" if wrong else "pass")
        once = "the table is open once at a time"
        assert statuses == dict.fromkeys(["test_cube[1.0]", "test_cube[2.0]", "test_labels"], "pass"), once


def test_code_that_does_not_compile_fails_every_check_with_its_line(tiny: Assignment) -> None:
    broken, fine = grade(tiny, "def square(x):\n    return x **\n", REFERENCE)
    assert {v.status for v in broken.verdicts} == {"fail"}
    assert "line 2" in str(broken.load_problems[0]) and "SyntaxError" in str(broken.load_problems[0])
    assert {v.status for v in fine.verdicts} == {"pass"}


def test_inputs_are_the_same_for_all_submissions_and_change_with_the_seed(tiny: Assignment) -> None:
    source = replaced("return np.asarray(x) ** 2", "raise ValueError('x = ' + repr(float(np.sum(x))))")
    checks = CHECKS.replace("@hidden(points=3, hint=", "@public(points=3, hint=").replace("reference.square(x)", "x**2")
    tiny = write_tiny_course(tiny.root, checks=checks.replace("student, reference, rng)", "student, rng)", 1))
    said = [
        [str(by_check(g)["test_square"].messages[1]) for g in grade(tiny, source, source, seed=seed)]
        for seed in (1, 1, 2)
    ]
    assert said[0][0] == said[0][1] == said[1][0] != said[2][0]


def test_public_checks_alone_and_single_questions(tiny: Assignment) -> None:
    (public,) = grade(tiny, REFERENCE, public_only=True)
    assert list(by_check(public)) == ["test_square_of_two", "test_labels"]
    (picture,) = grade(tiny, REFERENCE, only=["picture"])
    assert list(by_check(picture)) == ["test_labels", "test_curve"]


def test_checks_are_known_beforehand(tiny: Assignment) -> None:
    checks = collect(tiny)
    assert [c.id for c in checks] == [
        "test_square_of_two",
        "test_square",
        "test_cube",
        "test_labels",
        "test_curve",
    ]
    assert checks[1].hint == "square-it" and not checks[1].public and checks[1].points == 3
    assert checks[1].title == "Squares are right everywhere."


def test_the_key_of_a_batch_changes_with_what_verdicts_depend_on(tiny: Assignment) -> None:
    before, seed = batch_key(tiny), default_seed(tiny)
    write_tiny_course(tiny.root, checks=CHECKS + "\n")
    after = batch_key(tiny)
    assert before["checks"] != after["checks"] and before["reference"] == after["reference"]
    assert default_seed(tiny) != seed


BROKEN = [
    ("@public(points=1)\n", "", "neither public nor hidden"),
    ('"""The square of two is four."""', "pass", "no docstring"),
    ("@public(points=1)", "@public(points=0)", "0 points"),
    ('question("power")', 'question("powder")', "does not exist"),
    ('hint="square-it"', 'hint="cube-it"', "not in [hints]"),
    ("def test_square_of_two(student)", "def test_square_of_two(student, reference)", "students do not have"),
    ("import numpy", "import nompy", "cannot be collected"),
    ("def test_cube(", "def test_square(", "two checks have this name|cannot be collected"),
]


@pytest.mark.parametrize(("right", "wrong", "said"), BROKEN, ids=[b[2][:12] for b in BROKEN])
def test_a_check_that_is_not_written_as_it_must_be_is_named(tmp_path: Path, right: str, wrong: str, said: str) -> None:
    if "two checks" in said:
        wrong, right = "def test_labels(", "def test_cube("
    tiny = write_tiny_course(tmp_path, checks=CHECKS.replace(right, wrong))
    with pytest.raises(CourseError) as caught:
        collect(tiny)
    assert any(word in str(caught.value) for word in said.split("|"))


def test_where_python_skips_assertions_nobody_is_graded(tmp_path: Path) -> None:
    """Under `python -O` every check would pass every answer."""
    write_tiny_course(tmp_path)
    (tmp_path / "templates").symlink_to(Path(__file__).parents[2] / "templates")
    for switch in ({"PYTHONOPTIMIZE": "1"}, {}):
        command = [sys.executable, *([] if switch else ["-O"]), "-m", "autograder", "validate", "--only", "reference"]
        environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])} | switch
        done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 3 and "python -O skips assertions" in done.stderr
