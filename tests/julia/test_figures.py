"""Figures that are described and not drawn."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from autograder.sandbox.foreign_figure import checked
from autograder.sandbox.inside import painter
from autograder.sandbox.plain_figure import described
from tests.julia.conftest import needs_julia

X = np.array([0.0, 0.1, 0.2, 0.3])
LINE = {"x": X, "y": X}
WIDE = {"lines": [LINE]}


@pytest.mark.parametrize(
    "bars, widths",
    [
        ({"x": X, "height": X}, 4 * [0.08]),  # as matplotlib's 0.8 where one bar is drawn for each whole number
        ({"x": X[::-1], "height": X, "width": 0.05}, 4 * [0.05]),
        ({"x": X, "height": X, "width": X}, X),
        ({"x": 3.0, "height": 1.0}, [0.8]),
        ({"x": np.array([1.0, np.nan, 2.0]), "height": np.ones(3)}, 3 * [0.8]),
    ],
)
def test_bars_are_as_wide_as_their_distance_allows(bars: dict[str, Any], widths: Any) -> None:
    (panel,) = described({"bars": bars})["axes"]
    assert np.allclose(panel["bars"][0]["width"], widths)
    assert panel["xlim"][0] < np.nanmin(bars["x"]) - widths[0] / 2


def test_panels_stand_in_rows() -> None:
    figure = described([[WIDE, WIDE], WIDE])
    assert [panel["place"] for panel in figure["axes"]] == [(0, 0.5, 0.5, 1), (0.5, 0.5, 1, 1), (0, 0, 1, 0.5)]
    drawn = painter.draw(checked(figure))
    drawn.draw_without_rendering()
    left, right, below = (ax.get_position() for ax in drawn.axes)
    assert left.x1 < right.x0 and np.isclose(left.y0, right.y0) and below.y1 < left.y0 and below.x1 > right.x0
    drawn.clear()


@pytest.mark.parametrize(
    "value, said",
    [
        (None, "The function returned nothing; return the description of the figure"),
        ([], "A figure is a panel"),
        ([[]], "A figure is a panel"),
        ([[WIDE, 3]], "A figure is a panel"),
        ({"lines": [(X, X)]}, r"lines, number 1 should be like \(x = \.\.\., y = \.\.\.\), and is a tuple"),
        ({"bars": [X]}, r"bars, number 1 should be like \(x = \.\.\., height = \.\.\.\), and is an array"),
        ({"lines": [LINE, 3]}, "number 2 .* and is a number"),
        ({"bars": {"x": X, "height": X, "width": X[:2]}}, "should have as many"),
    ],
)
def test_what_is_no_figure_is_told_in_the_students_words(value: Any, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        described(value)


@needs_julia
@pytest.mark.parametrize("value", ["[[p, p], p]", "Any[[p p], p]", "[p p; p p]", "[p p]", "[p, p]", "p"])
def test_panels_of_julia_stand_in_rows(value: str, julia: Any) -> None:
    with julia(f"p = (lines = [(x = 1:3, y = 1:3)],)\nf() = {value}\n") as process:
        reply = process.call("f", figure=True)
    assert reply.status == "value", reply.error_message
    places = [panel["place"] for panel in reply.figure["axes"]]
    side, below = "p p" in value or "[p, p]," in value, value == "[p, p]" or "; " in value or value.endswith(", p]")
    assert (len({place[0] for place in places}), len({place[1] for place in places})) == (1 + side, 1 + below)
