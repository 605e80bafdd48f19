"""From files to grades: answers in .m are found, mixed by function, graded by the same checks, and said so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from autograder.authoring.answers import right_answers, wrong_answers
from autograder.authoring.examples import read_examples, record
from autograder.course import Assignment, Course, load_course
from autograder.grading.dialects import defined
from autograder.grading.downloads import attempt_of
from autograder.grading.grade import GradeList, grade_batch
from autograder.grading.intake import take_in
from autograder.grading.model import Submission
from autograder.sandbox import Cell, Limits, Program, Sandbox
from tests.octave.conftest import needs_octave

REPOSITORY = Path(__file__).parents[2]
COMPLETE = sorted(path.parents[2].name for path in REPOSITORY.glob("assignments/*/answers/octave/right"))
"""Assignments with a whole answer in Octave."""
CHEAP = {"hodgkin_huxley": ("nernst_potential", "gate_rates", "resting_state", "plot_f_i_curve")}
"""Where not all examples are run, because their answers take long in Octave."""
QUICK = ["ions", "lif_rate", "gating", "f_i_figure"]


@pytest.fixture(scope="module")
def course() -> Course:
    return load_course(REPOSITORY)


@pytest.fixture(scope="module")
def neuron(course: Course) -> Assignment:
    return course.assignment("hodgkin_huxley")


def handed_in(neuron: Assignment, folder: Path, files: dict[str, str]) -> Submission:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    taken = take_in(neuron, attempt_of(folder, "s"))
    assert isinstance(taken, Submission)
    return taken


@pytest.mark.parametrize(
    "text, found",
    [
        ("function y = f (x)\n  y = x;\nend\n", {"f": True}),
        ("function [a, b]=f(x)\nerror('neurograde:NotImplemented', 'f');\nend", {"f": False}),
        ("% function g (x)\n  function f\n  end\n", {"f": True}),
        ("x = 1;\nfunctional = 2;\n", {}),
        (
            "1;\nfunction y = f ()\n y = 1;\nend\nfunction g ()\n error('neurograde:NotImplemented','g'); end",
            {"f": True, "g": False},
        ),
    ],
)
def test_functions_are_seen_without_running_anything(text: str, found: dict[str, bool]) -> None:
    assert defined("a.m", text) == found


def test_answers_are_found_in_a_folder_beside_the_untouched_skeleton(neuron: Assignment, tmp_path: Path) -> None:
    files = {
        "hodgkin_huxley.py": 'def spike_times(v, dt, threshold=0.0):\n    raise NotImplementedError("yours")\n',
        "matlab/spike_times.m": "function t = spike_times (v, dt, threshold)\n  t = [];\nend\n",
        "matlab/gate_rates.m": "function a = gate_rates (g, v)\nerror ('neurograde:NotImplemented', '');\nend\n",
        "matlab/check.m": "function check ()\nend\n",
        "matlab/examples.m": "function list = examples ()\nend\n",
    }
    taken = handed_in(neuron, tmp_path, files)
    assert (taken.cells, dict(taken.languages)) == ((), {"spike_times": "octave"})
    assert "spike_times.m" in taken.files and "check.m" not in taken.files
    assert any("MATLAB/Octave: spike_times" in str(note) for note in taken.notes)


def test_an_answer_all_in_one_language_is_not_listed(neuron: Assignment, tmp_path: Path) -> None:
    functions = [*neuron.functions]
    files = {f"{name}.m": f"function y = {name} (varargin)\n  y = 1;\nend\n" for name in functions}
    whole = [str(note) for note in handed_in(neuron, tmp_path / "whole", files).notes]
    assert "All functions are written in MATLAB/Octave." in whole and not any(functions[0] in note for note in whole)
    del files[f"{functions[0]}.m"]
    (part,) = [str(note) for note in handed_in(neuron, tmp_path / "part", files).notes if "Written in" in str(note)]
    assert functions[1] in part and functions[0] not in part.split(": ")[1].split(", ")


def test_python_goes_first_where_both_answer(neuron: Assignment, tmp_path: Path) -> None:
    files = {
        "hodgkin_huxley.py": "def spike_times(v, dt, threshold=0.0):\n    return []\n",
        "spike_times.m": "function t = spike_times (v, dt, threshold)\n  t = [];\nend\n",
        "gate_rates.m": "function [a, b] = gate_rates (gate, v)\n  a = b = 0;\nend\n",
    }
    taken = handed_in(neuron, tmp_path, files)
    assert dict(taken.languages) == {"gate_rates": "octave"} and len(taken.cells) == 1


@needs_octave
def test_one_submission_in_two_languages(neuron: Assignment, tmp_path: Path) -> None:
    right = neuron.folder / "answers" / "octave" / "right"
    files = {
        "hodgkin_huxley.py": "import math\n\ndef lif_firing_rate(current, tau_m=20.0, t_ref=0.0):\n"
        "    return [1000 / (t_ref + tau_m * math.log(i / (i - 1))) if i > 1 else 0.0 for i in map(float, current)]\n",
        # several functions in one file, under another name
        "answers.m": "".join(
            (right / f"{name}.m").read_text("utf-8") for name in ("nernst_potential", "ghk_potential")
        ),
    }
    grades = GradeList()
    grade_batch(neuron, [handed_in(neuron, tmp_path, files)], sink=grades, only=["ions", "lif_rate"])
    assert {v.check.id: v.messages for v in grades.grades[0].verdicts if v.status != "pass"} == {}


@needs_octave
def test_known_answers_fare_as_they_should(neuron: Assignment) -> None:
    """The cheap questions; `validate` tries all of them, and the other assignments."""
    answers = [a for a in (*right_answers(neuron), *wrong_answers(neuron)) if a.files]
    chosen = [
        a
        for a in answers
        if a.name in ("octave", "octave_lif_rate_refractory_left_out", "octave_figures_without_units")
    ]
    assert len(chosen) == 3
    grades = GradeList()
    grade_batch(neuron, [a.submission(neuron) for a in chosen], sink=grades, only=QUICK)
    for answer, grade in zip(chosen, grades.grades, strict=True):
        assert {v.check.id for v in grade.verdicts if v.status != "pass"} == set(answer.loses), answer.name


@needs_octave
def test_every_skeleton_can_be_called_and_is_yours_to_write(course: Course) -> None:
    with Sandbox() as sandbox:
        for assignment in course:
            folder = REPOSITORY / "student_release" / assignment.id / "matlab"
            files = {path.name: path.read_bytes() for path in folder.glob("*.m")}
            assert {f"{name}.m" for name in assignment.functions} <= files.keys()
            with sandbox.start(Program(assignment.id, (), files, language="octave"), Limits()) as process:
                for name in assignment.functions:
                    (head,) = re.findall(rf"^function .*\b{name}\((.*)\)$", files[f"{name}.m"].decode(), re.MULTILINE)
                    for arguments in ([], [1.0] * len(head.split(", "))):  # one of them may be named error
                        reply = process.call(name, arguments)
                        assert reply.error_type == "NotImplementedError", (name, reply.error_message)


@needs_octave
@pytest.mark.parametrize("assignment_id", COMPLETE)
def test_the_local_check_runs_all_examples(assignment_id: str, course: Course) -> None:
    """All agree with a right answer, none with the skeleton, and it says so kindly."""
    release = REPOSITORY / "student_release" / assignment_id
    files = {path.relative_to(release).as_posix(): path.read_bytes() for path in release.glob("data/*")}
    files |= {f"matlab/{path.name}": path.read_bytes() for path in release.glob("matlab/*.m")}
    right = course.assignment(assignment_id).folder / "answers/octave/right"
    answered = files | {f"matlab/{path.name}": path.read_bytes() for path in right.glob("*.m")}
    chosen = ", ".join(f"'{name}'" for name in CHEAP.get(assignment_id, ()))
    script = Cell(f"addpath (fullfile (pwd (), 'matlab'));\ncheck ({chosen})\n", "run.m")
    kinds = dict(re.findall(r"'check', '\w+', 'name', '(\w+)', 'kind', '(\w+)'", files["matlab/examples.m"].decode()))
    for mine, done in ((files, False), (answered, True)):
        program = Program(assignment_id, (script,), mine, language="octave")
        with Sandbox() as sandbox, sandbox.start(program, Limits()) as process:
            *lines, last = process.load_reply.stdout.splitlines()
        assert process.load_reply.problems == ()
        words = {"value": "agrees", "random": "ran", "figure": "ran"} if done else {}
        tried = sum(line.split()[0] in kinds for line in lines)
        assert tried > 5
        for line in lines:
            name = line.split()[0]
            assert line.endswith(words.get(kinds[name], "not written yet") if name in kinds else "no example"), line
        numbers = [int(number) for number in re.findall(r"\d+", last)]
        assert numbers[::2] == (numbers[1::2] if done else [0] * (len(numbers) // 2))
        assert sum(numbers[1::2]) == tried


@needs_octave
def test_the_local_check_says_what_it_does_not_know(course: Course) -> None:
    release = REPOSITORY / "student_release" / "neural_coding"
    files = {f"matlab/{path.name}": path.read_bytes() for path in release.glob("matlab/*.m")}
    # the answer to the regular train is 2e-15, of another order of sums 0
    body = "d = diff (s(:));\n  c = round (1e9 * std (d, 1) / mean (d)) / 1e9;"
    files["matlab/interval_cv.m"] = f"function c = interval_cv (s)\n  {body}\nend\n".encode()
    for asked, said in (("nonsense", "There is no function nonsense. There are: "), ("fit_cosine_tuning", "no example"),
                        ("interval_cv", "examples agree.")):  # fmt: skip
        script = Cell(f"addpath (fullfile (pwd (), 'matlab'));\ncheck ('{asked}')\n", "run.m")
        program = Program("neural_coding", (script,), files, language="octave")
        with Sandbox() as sandbox, sandbox.start(program, Limits()) as process:
            assert process.load_reply.problems == () and said in process.load_reply.stdout
            assert "0 of" not in process.load_reply.stdout and "differs" not in process.load_reply.stdout


def test_examples_are_what_the_public_checks_see(course: Course) -> None:
    """The recorded examples name public checks only, and the reference still answers so."""
    assignment = course.assignment("hodgkin_huxley")
    public = set()
    for path in assignment.check_files:
        public |= set(re.findall(r"@public\([^)]*\)\ndef (\w+)", path.read_text(encoding="utf-8")))
    kept, anew = read_examples(assignment), record(assignment)
    assert kept and {one.check for one in kept} <= public
    assert [(o.check, o.function) for o in kept] == [(o.check, o.function) for o in anew]
