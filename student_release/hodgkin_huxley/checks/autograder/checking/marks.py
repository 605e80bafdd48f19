"""Marks that make an ordinary pytest function a check: which question, how many points, shown or hidden."""

from __future__ import annotations

import pytest


def question(question_id: str) -> pytest.MarkDecorator:
    """The question a check (or, as `pytestmark`, a whole file of checks) belongs to."""
    return pytest.mark.question(question_id)


def public(*, points: float, hint: str = "") -> pytest.MarkDecorator:
    """A check that students receive and can run; it must not use the reference."""
    return pytest.mark.check(public=True, points=points, hint=hint)


def hidden(*, points: float, hint: str = "") -> pytest.MarkDecorator:
    """A check that only graders run; `hint` names a text in the assignment's [hints]."""
    return pytest.mark.check(public=False, points=points, hint=hint)


MARKERS = (
    "question(id): the question a check belongs to",
    "check(public, points, hint): a check of a student's answer",
)
