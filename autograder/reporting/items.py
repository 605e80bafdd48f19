"""Item analysis: how hard a question was, and whether it tells who understood the rest."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass

LEAST = 10
"""Students below which a correlation says nothing; the page says so instead of a number."""


@dataclass(frozen=True)
class Item:
    """One question in numbers.

    `difficulty` is the mean share of its points (1: everybody has all, as test theory has it), `full` and
    `none` the shares of students with all and with none of them. `discrimination` is the corrected item-total
    correlation: Pearson's between the question's points and all *other* points (for a question that is right or
    wrong the point-biserial one), None where `students` are too few or either does not vary.
    """

    students: int
    difficulty: float
    full: float
    none: float
    discrimination: float | None

    @property
    def too_few(self) -> bool:
        """Whether a correlation of so few would mislead."""
        return self.students < LEAST


def analyse(points: Sequence[float], rest: Sequence[float], maximum: float) -> Item:
    """The item of `points` (of `maximum`), student by student beside what each earned in the `rest`."""
    number = len(points)
    if not number:
        return Item(0, 0.0, 0.0, 0.0, None)
    varies = len(set(points)) > 1 and len(set(rest)) > 1
    return Item(
        number,
        statistics.fmean(points) / maximum,
        sum(p >= maximum - 1e-9 for p in points) / number,
        sum(p <= 1e-9 for p in points) / number,
        statistics.correlation(points, rest) if varies and number >= LEAST else None,
    )
