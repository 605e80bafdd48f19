"""From points per question to the score of an assignment: bonus questions and "choose k of n"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from autograder.checking.verdict import Verdict
from autograder.course import Assignment, Question


@dataclass(frozen=True)
class Score:
    """The score of one submission, out of `max_score`; `counted` are the questions that count."""

    score: float
    max_score: float
    counted: tuple[str, ...]


def earned_by_question(assignment: Assignment, verdicts: Iterable[Verdict]) -> dict[str, float]:
    """Points earned in each automatically graded question that was looked at.

    No verdict at all means that nothing could be taken in: then every question earned nothing.
    """
    earned: dict[str, float] = {}
    for verdict in verdicts:
        earned[verdict.check.question] = earned.get(verdict.check.question, 0.0) + verdict.earned
    asked = [q.id for q in assignment.questions if q.automatic]
    return {question: earned.get(question, 0.0) for question in asked if question in earned or not earned}


def total(assignment: Assignment, earned: Mapping[str, float]) -> Score:
    """The score for the questions in `earned` (those not in it, such as unread derivations, are left out).

    With `choose` = k the best k regular questions count, by points earned; the
    maximum is then that of the k largest. Bonus points make good what was lost
    elsewhere but never lift a score above the maximum.
    """
    asked = [q for q in assignment.questions if q.id in earned]
    regular = [q for q in asked if not q.bonus]
    counted, maximum = regular, sum(q.points for q in regular)
    if 0 < assignment.choose < len(regular):
        ranked = sorted(regular, key=lambda q: -earned[q.id])
        counted = ranked[: assignment.choose]
        maximum = sum(sorted((q.points for q in regular), reverse=True)[: assignment.choose])
    bonus = [q for q in asked if q.bonus]
    score = min(maximum, sum(earned[q.id] for q in (*counted, *bonus)))
    return Score(_tidy(score), _tidy(maximum), tuple(q.id for q in _in_order(asked, [*counted, *bonus])))


def _in_order(order: list[Question], chosen: list[Question]) -> list[Question]:
    return [q for q in order if q in chosen]


def _tidy(points: float) -> float:
    """Points without the dust of adding decimal fractions in binary."""
    return round(points, 6)
