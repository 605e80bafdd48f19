"""The public checks leave with all that they use; the hidden ones do not leave."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.authoring.extract import CheckFile, public_checks
from autograder.course import Course
from autograder.errors import CourseError
from tests.authoring.course_of_springs import CHECKS, write_course


@pytest.fixture(scope="module")
def cut(springs: Course) -> CheckFile:
    return next(f for f in public_checks(springs.assignment("springs")) if f.name == "test_springs.py")


def test_public_checks_with_their_helpers_and_constants(cut: CheckFile) -> None:
    assert cut.checks == ("test_one_of_each", "test_heavy")
    for text in ("def _near_one(value):", "HEAVY = np.array([4.0, 9.0])  # kg", "# A heavy mass swings slowly."):
        assert text in cut.source
    assert '@pytest.mark.parametrize("stiffness", [1.0, 16.0])' in cut.source


def test_nothing_of_hidden_checks(cut: CheckFile) -> None:
    assert cut.hidden == ("test_fresh_masses", "test_period", "test_energy")
    for text in ("SECRET", "secret", "fresh", "test_energy", "hidden", "7.77"):
        assert text not in cut.source


def test_authors_notes_stay(cut: CheckFile) -> None:
    assert "Only authors" not in cut.source
    assert '    """A mass of 1 kg on a spring of 1 N/m has frequency 1."""\n    assert' in cut.source


def test_a_note_above_the_module_stays_with_the_teachers(cut: CheckFile) -> None:
    assert "7.77125" not in cut.source


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("def test_one_of_each(student)", "def test_one_of_each(student, reference)", "asks for `reference`"),
        ("def _near_one(value)", "def _near_one(value, reference=None)", "asks for `reference`"),
        ("import pytest\n", "import pytest\nimport os\n\nHEAVY = os.getpid()\n", "uses `import os`"),
        (
            "import pytest\n",
            "import pytest\nfrom autograder.course import load_course\n\nHEAVY = load_course\n",
            "uses `from autograder.course",
        ),
        (
            "HEAVY = np.array([4.0, 9.0])  # kg",
            "try:\n    HEAVY = np.array([4.0, 9.0])\nfinally:\n    pass",
            "HEAVY: public checks use it",
        ),
    ],
)
def test_what_may_not_be_shipped_is_named(tmp_path: Path, old: str, new: str, complaint: str) -> None:
    assert old in CHECKS
    changed = write_course(tmp_path, checks=CHECKS.replace(old, new, 1))
    with pytest.raises(CourseError, match=complaint):
        public_checks(changed.assignment("springs"))
