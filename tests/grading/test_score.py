"""Scores: bonus points, the best k of n, and what is not known is not a zero."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from autograder.checking.verdict import Check, Verdict
from autograder.course import Assignment, Question, Text
from autograder.grading.score import earned_by_question, total

TITLE = Text("Title", "标题")


def questions(**points: float) -> tuple[Question, ...]:
    return tuple(
        Question(name, "code", value, TITLE, functions=(name,), bonus=name.startswith("bonus"))
        for name, value in points.items()
    )


@pytest.fixture
def plain() -> Assignment:
    return Assignment("demo", Path("."), 1, TITLE, TITLE, questions(a=4, b=6, c=10, bonus=5))


def verdict(question: str, earned: float, points: float = 4) -> Verdict:
    return Verdict(Check(f"test_{question}", question, points, False, "True."), "pass" if earned else "fail", earned)


def test_all_questions_count_and_the_bonus_never_lifts_above_the_maximum(plain: Assignment) -> None:
    assert total(plain, {"a": 4, "b": 6, "c": 10, "bonus": 5}).score == 20
    found = total(plain, {"a": 0, "b": 6, "c": 10, "bonus": 3})
    assert (found.score, found.max_score) == (19, 20)


@pytest.mark.parametrize(
    ("earned", "score", "counted"),
    [
        ({"a": 4, "b": 6, "c": 0}, 10, ("a", "b")),
        ({"a": 4, "b": 0, "c": 10}, 14, ("a", "c")),
        ({"a": 0, "b": 6, "c": 10}, 16, ("b", "c")),
    ],
)
def test_the_best_two_of_three_count(
    plain: Assignment, earned: dict[str, float], score: float, counted: tuple[str, ...]
) -> None:
    chosen = replace(plain, choose=2)
    found = total(chosen, {**earned, "bonus": 0})
    assert (found.score, found.max_score) == (score, 16)
    assert found.counted == (*counted, "bonus")


def test_a_question_not_looked_at_is_left_out_and_nothing_taken_in_is_nothing_earned(plain: Assignment) -> None:
    assert earned_by_question(plain, [verdict("a", 3), verdict("a", 1)]) == {"a": 4}
    assert total(plain, {"a": 4}).max_score == 4
    assert earned_by_question(plain, []) == {"a": 0, "b": 0, "c": 0, "bonus": 0}


def test_written_answers_wait_for_a_reader(plain: Assignment) -> None:
    written = Question("essay", "written", 9, TITLE)
    asked = replace(plain, questions=(*plain.questions, written))
    assert "essay" not in earned_by_question(asked, [])
    assert total(asked, earned_by_question(asked, [])).max_score == 20
