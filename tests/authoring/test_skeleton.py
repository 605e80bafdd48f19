"""The skeleton holds what students need of a reference and not one line of its bodies."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from autograder.authoring.skeleton import read_skeleton, skeleton_source
from autograder.course import Course
from autograder.errors import CourseError
from tests.authoring.course_of_springs import REFERENCE, write_course


@pytest.fixture(scope="module")
def source(springs: Course) -> str:
    return skeleton_source(springs.assignment("springs"))


def test_signatures_and_docstrings_keep_their_formatting(source: str) -> None:
    assert "def angular_frequency(\n    mass,\n    stiffness=STIFFNESS,\n):\n" in source
    assert "    mass : array_like\n        kg.\n" in source
    assert "def period(mass: Sequence[float], stiffness: float = STIFFNESS):" in source


def test_every_function_waits_to_be_written(source: str) -> None:
    namespace: dict[str, object] = {}
    exec(source, namespace)
    for name in ("angular_frequency", "period", "energy", "plot_swing"):
        with pytest.raises(NotImplementedError, match=name):
            namespace[name](1.0, 1.0)  # type: ignore[operator]


def test_bodies_helpers_and_private_names_stay(source: str) -> None:
    functions = {n.name: n for n in ast.parse(source).body if isinstance(n, ast.FunctionDef)}
    assert functions.keys() == {"load_masses", "angular_frequency", "period", "energy", "plot_swing"}
    for name in functions.keys() - {"load_masses"}:
        docstring, end = functions[name].body
        assert isinstance(docstring, ast.Expr) and isinstance(end, ast.Raise)
    assert "_SECRET_STEP" not in source and "brentq" not in source and "ratio_of" not in source


def test_constants_come_with_their_units(source: str) -> None:
    assert "STIFFNESS = 2.5  # N/m\n# Measured on the bench.\nMASS = 0.4  # kg\n" in source


def test_given_functions_come_whole(source: str) -> None:
    assert 'The masses in a text file, kg."""\n    # One number in each line.\n    return np.loadtxt(path)' in source


def test_imports_are_those_that_the_shown_parts_need(source: str) -> None:
    imports = [ast.unparse(n) for n in ast.parse(source).body if isinstance(n, (ast.Import, ast.ImportFrom))]
    assert imports == [
        "from collections.abc import Sequence",
        "import matplotlib.pyplot as plt",
        "import numpy as np",
    ]


def test_titles_in_both_languages(source: str) -> None:
    assert "# 1. How fast it swings · 摆得多快" in source and "bonus · 附加题" in source
    assert "derivation.md or derivation.pdf" in source


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ('    """Total energy, J."""\n', "", "energy: the function has no docstring"),
        ("def energy(", "def energies(", "energy: assignment.toml asks for it"),
        ("stiffness: float = STIFFNESS", "stiffness: float = _SECRET_STEP", "_SECRET_STEP: .* do not receive it"),
        ("import math\n", "import math\nimport numba\n", None),
        ("MASS = 0.4", "MASS = _turn()", "_turn: .* do not receive it"),
        ("def load_masses", "def load_no_masses", "load_masses: `given` names it"),
        ('"""Springs.', '_ = """Springs.', "the module has no docstring"),
        ("    return 0.5 *", "    return 0.5 **** ", "line 63"),
    ],
)
def test_what_does_not_fit_is_named(tmp_path: Path, old: str, new: str, complaint: str | None) -> None:
    assert old in REFERENCE
    changed = write_course(tmp_path, reference=REFERENCE.replace(old, new))
    if complaint is None:  # an import that only bodies use is simply left out
        assert "numba" not in skeleton_source(changed.assignment("springs"))
        return
    with pytest.raises(CourseError, match=complaint):
        read_skeleton(changed.assignment("springs"))
