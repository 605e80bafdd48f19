"""Every assignment of the course is sound: its checks catch the known-wrong answers and pass the known-right ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.authoring.validate import validate
from autograder.course import load_course

COURSE = load_course(Path(__file__).parents[2])


@pytest.mark.parametrize("assignment_id", [a.id for a in COURSE])
def test_the_checks_of_an_assignment_are_sound(assignment_id: str) -> None:
    result = validate(COURSE.assignment(assignment_id), quick=True)
    trials = [t for t in (result.reference, result.skeleton, *result.wrong, *result.right) if t is not None]
    amiss = [f"{t.name}: lost {[v.check.id for v in t.lost]}, missed {t.missed}" for t in trials if not t.ok]
    assert not result.problems and not amiss, "\n".join([*result.problems, *amiss])
    assert len(result.wrong) >= 12 and len(result.right) >= 5
    assert result.reference is not None and result.reference.score.score == result.reference.score.max_score > 0
