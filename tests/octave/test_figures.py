"""What is drawn in Octave reaches the checks as what is drawn in matplotlib does."""

from __future__ import annotations

from typing import Any

import matplotlib.pyplot as plt
import numpy as np
import pytest
from matplotlib.collections import PathCollection

from autograder.checking import figures as checks
from autograder.checking.drawn import Figure
from autograder.sandbox.foreign_errors import SAID
from autograder.sandbox.inside import painter
from tests.octave.conftest import needs_octave

pytestmark = needs_octave

X, Y = np.linspace(0, 2, 5), np.linspace(0, 2, 5) ** 2
PANEL: dict[str, Any] = {
    **{kind: [] for kind in ("lines", "points", "images", "bars", "errorbars", "polygons", "legend")},
    **dict.fromkeys(("title", "xlabel", "ylabel"), ""),
    **{"xscale": "linear", "yscale": "linear", "xlim": (0, 2), "ylim": (0, 4), "place": (0.1, 0.1, 0.9, 0.9)},
    **{"is_3d": False, "aspect": "auto", "has_colorbar": False},
}
"""An empty panel, as a worker of another language describes it."""
DRAW = """
function fig = draw ()
  fig = figure ();
  x = linspace (0, 2, 5);
  {body}
end
"""


def drawn(octave: Any, body: str) -> Figure:
    with octave({"draw": DRAW.replace("{body}", body)}) as process:
        reply = process.call("draw", figure=True)
    assert reply.status == "value", reply.error_message
    return Figure.from_plain(reply.figure)


def test_lines_labels_and_legend(octave: Any) -> None:
    fig = drawn(
        octave,
        "plot (x, x.^2, 'r--o'); hold on; plot (x, -x); legend ('up', 'down');"
        "xlabel ('t (ms)'); ylabel ('v (mV)'); title ('both');",
    )
    (axes,) = fig.axes
    assert checks.labelled(fig, x="ms", y="mV") and checks.has_legend(fig, 2)
    assert checks.shows_curve(fig, X, Y) and not checks.shows_curve(fig, X, 2 * Y)
    assert (axes.title, axes.legend, axes.lines[0].color) == ("both", ["up", "down"], "#ff0000")
    assert (axes.lines[0].linestyle, axes.lines[0].marker, axes.is_3d) == ("--", "o", False)
    assert fig.png.startswith(b"\x89PNG") and len(fig.png) > 5000


def test_a_label_serves_the_panel_above(octave: Any) -> None:
    upper = "subplot (2, 1, 1); plot (x, x); ylabel ('v (mV)');"
    lower = "subplot (2, 1, 2); plot (x, x); ylabel ('v (mV)');"
    label = "xlabel ('t (ms)');"
    assert checks.labelled(drawn(octave, upper + lower + label))
    assert not checks.labelled(drawn(octave, upper + label + lower))


def test_what_is_kept_out_of_the_legend_is_drawn_all_the_same(octave: Any) -> None:
    fig = drawn(
        octave,
        "plot (x, x.^2, 'HandleVisibility', 'off'); hold on; plot (x, -x, 'DisplayName', 'down'); legend ('show');"
        "xlabel ('x'); title ('both'); fill ([0 1 1], [0 0 1], 'b', 'HandleVisibility', 'off');"
        "set (errorbar (x, x, 0.1 * x), 'HandleVisibility', 'off');",
    )
    (axes,) = fig.axes
    assert checks.shows_curve(fig, X, Y) and checks.shows_curve(fig, X, -X) and len(axes.lines) == 2
    assert (axes.legend, axes.texts, axes.title) == (["down"], [], "both")
    assert (len(axes.polygons), len(axes.errorbars)) == (1, 1)


def test_a_large_image_has_a_picture(octave: Any) -> None:
    fig = drawn(octave, "imagesc (repmat ([1 2 3], 2100, 700));")  # more pixels than a picture may have
    assert checks.has_image(fig, (2100, 2100)) and fig.png.startswith(b"\x89PNG")


def test_a_legend_stands_beside_what_it_names() -> None:
    """In the picture, too, though some lines are not in it and the names of points are not sent."""
    lines = [
        {"x": X, "y": y, "z": None, "color": color, "linestyle": "-", "marker": "None", "label": label}
        for y, color, label in ((X, "#00ff00", ""), (Y, "#ff0000", "squares"))
    ]
    panel = PANEL | {"lines": lines, "points": [np.column_stack([X, Y])], "legend": ["dots", "squares"]}
    figure = painter.draw({"axes": [panel], "suptitle": ""})
    try:
        dots, squares = figure.axes[0].get_legend().legend_handles
        assert squares.get_color() == "#ff0000" and isinstance(dots, PathCollection)
    finally:
        plt.close(figure)


def test_markers_alone_are_no_curve(octave: Any) -> None:
    fig = drawn(octave, "plot (x, x.^2, 'o');")
    assert not checks.shows_curve(fig, X, Y) and not checks.labelled(fig)
    assert checks.shows_points(fig, np.column_stack([X, Y]), tol=1e-9)


@pytest.mark.parametrize("command", ["scatter (x, x.^2)", "scatter (x, x.^2, 20, x, 'filled')"])
def test_points(octave: Any, command: str) -> None:
    assert checks.shows_points(drawn(octave, command + ";"), np.column_stack([X, Y]), tol=1e-9)


def test_three_dimensions(octave: Any) -> None:
    fig = drawn(octave, "plot3 (x, x.^2, -x); xlabel ('x'); ylabel ('y'); zlabel ('z (um)');")
    assert checks.is_3d(fig) and checks.shows_curve(fig, X, Y, -X) and fig.axes[0].zlabel == "z (um)"


def test_images_and_their_colour_bar(octave: Any) -> None:
    fig = drawn(octave, "imagesc ([1 2 3; 4 5 6]); axis image; colorbar ();")
    (axes,) = fig.axes  # the bar is no panel of its own
    assert checks.has_image(fig, (2, 3)) and checks.equal_aspect(fig) and axes.has_colorbar
    assert (axes.images[0].origin, axes.images[0].extent) == ("upper", (0.5, 3.5, 2.5, 0.5))
    assert axes.images[0].array.tolist() == [[1, 2, 3], [4, 5, 6]]


@pytest.mark.parametrize(
    "command, up, right, origin",
    [
        ("imagesc (z);", False, True, "upper"),
        ("imagesc (z); axis xy;", True, True, "lower"),
        ("image (z); set (gca, 'ydir', 'normal');", True, True, "lower"),
        ("pcolor (z);", True, True, "lower"),
        ("pcolor (z); axis ij;", False, True, "lower"),
        ("imagesc (z); set (gca, 'xdir', 'reverse');", False, False, "upper"),
    ],
)
def test_limits_fall_where_an_axis_points_the_other_way(
    octave: Any, command: str, up: bool, right: bool, origin: str
) -> None:
    (axes,) = drawn(octave, f"z = [1 2 3; 4 5 6]; {command}").axes
    assert (axes.ylim[1] > axes.ylim[0], axes.xlim[1] > axes.xlim[0], axes.images[0].origin) == (up, right, origin)


def test_bars_error_bars_patches_and_texts(octave: Any) -> None:
    fig = drawn(
        octave,
        "subplot (1, 3, 1); bar ([1 2 3], [4 5 6]); subplot (1, 3, 2); errorbar (x, x.^2, 0.1 * x);"
        "subplot (1, 3, 3); fill ([0 1 1], [0 0 1], 'b'); text (0, 0, 'here');",
    )
    left, middle, right = fig.axes
    assert left.bars[0]["height"].tolist() == [4, 5, 6] and not left.lines
    assert np.allclose(middle.errorbars[0]["yerr"], 0.1 * X) and np.allclose(middle.errorbars[0]["y"], Y)
    assert len(right.polygons[0]) == 3 and right.texts == ["here"]


@pytest.mark.parametrize(
    "command, x, width, height, bottom",
    [
        ("bar (x, [1 2 3 4 5])", X, 5 * [0.4], [1, 2, 3, 4, 5], 0),  # 0.8 of the distance of two
        ("bar (x, [1 2 3 4 5], 1)", X, 5 * [0.5], [1, 2, 3, 4, 5], 0),
        ("bar ([1 2], [1 -2])", [1, 2], [0.8, 0.8], [1, -2], 0),
        ("barh ([1 2 3], [4 5 6])", [2, 2.5, 3], [4, 5, 6], 3 * [0.8], [0.6, 1.6, 2.6]),
    ],
)
def test_bars_are_where_they_were_drawn(
    octave: Any, command: str, x: Any, width: list[float], height: list[float], bottom: Any
) -> None:
    """As matplotlib says it: the centre, width and height of each box, be it upright or lying."""
    (bars,) = drawn(octave, command + ";").axes[0].bars
    for name, wanted in (("x", x), ("width", width), ("height", height), ("bottom", bottom)):
        assert np.allclose(bars[name], wanted), (name, bars[name])


def test_bars_of_the_picture_are_those_of_the_figure(octave: Any) -> None:
    with octave(
        {"draw": DRAW.replace("{body}", "bar ([1 2], [1 2; 3 4], 'stacked'); barh ([1 2], [5 6]);")}
    ) as process:
        described = process.call("draw", figure=True).figure
    figure = painter.draw(described)
    try:
        boxes = [box.get_bbox().bounds for box in figure.axes[0].patches]
        assert np.allclose(boxes, [(0, 0.6, 5, 0.8), (0, 1.6, 6, 0.8)])
    finally:
        plt.close(figure)


def test_labels_of_the_picture_are_set_and_checks_see_what_was_written(octave: Any) -> None:
    label, title = r"\tau_m (\mus), \DeltaV", r"37 ^\circC, cm^{-2}, g_{Na}, n_1"
    body = f"plot (x, x); xlabel ('{label}'); title ('{title}'); legend ('\\lambda');"
    with octave({"draw": DRAW.replace("{body}", body)}) as process:
        described = process.call("draw", figure=True).figure
    axes = Figure.from_plain(described).axes[0]
    assert (axes.xlabel, axes.title, axes.legend) == (label, title, [r"\lambda"])
    figure = painter.draw(described)
    try:
        (ax,) = figure.axes
        assert (ax.get_xlabel(), ax.get_title()) == ("τ_m (μs), ΔV", "37 °C, cm⁻², g_Na, n₁")
        assert [text.get_text() for text in ax.get_legend().get_texts()] == ["λ"]
    finally:
        plt.close(figure)


def test_logarithmic_axes_and_limits(octave: Any) -> None:
    fig = drawn(octave, "loglog ([1 10 100], [1 2 3]); xlim ([1 1000]);")
    assert (fig.axes[0].xscale, fig.axes[0].yscale, fig.axes[0].xlim) == ("log", "log", (1.0, 1000.0))


def test_a_figure_without_a_handle_is_found_and_none_is_said_so(octave: Any) -> None:
    files = {"f": "function f ()\n  plot (1:3);\nend\n", "g": "function h = g ()\n  h = 'no figure';\nend\n"}
    with octave(files) as process:
        assert process.call("f", figure=True).status == "value"
        none = process.call("g", figure=True)
        assert none.status == "unsendable" and none.error_message in map(str, SAID)


def test_text_that_no_typesetter_likes_is_drawn_all_the_same(octave: Any) -> None:
    fig = drawn(octave, "plot (x, x); xlabel ('$\\frac{ \\mu ^_ <b>'); title ('频率 (Hz)');")
    assert fig.axes[0].title == "频率 (Hz)" and fig.png


FORGED = """
function fig = draw ()
  fig = figure ();
  eval (["function drawn = neurograde_figure (handle)\\n deep = 1; for n = 1:55; deep = {deep}; end\\n" ...
         " words = struct ('legend', {{}}, 'suptitle', '', 'supxlabel', '', 'supylabel', '');\\n" ...
         " drawn = MADE;\\n endfunction\\n" ...
         "function s = with (s, name, value)\\n s.(name) = value;\\n endfunction"]);
end
"""


@pytest.mark.parametrize(
    ("made", "status"),
    [
        ("with (with (words, 'axes', {}), 'more', deep)", "value"),
        ("with (words, 'axes', 3)", "protocol"),
        ("with (words, 'axes', {1, 'x'})", "protocol"),
        ("with (words, 'axes', {words})", "protocol"),
        ("with (with (words, 'axes', {}), 'legend', {1})", "protocol"),
        ("words", "protocol"),
        ("[1 2 3]", "protocol"),
    ],
)
def test_a_figure_that_is_none_fails_the_student_and_not_the_grader(octave: Any, made: str, status: str) -> None:
    with octave({"draw": FORGED.replace("MADE", made)}) as process:
        reply = process.call("draw", figure=True)
    assert reply.status == status, reply.error_message
    if status == "value":
        assert set(reply.figure) == {"png", "axes", "legend", "suptitle", "supxlabel", "supylabel"}


PLACES = {  # (left, lower, right, upper)
    "above": (0.13, 0.58, 0.47, 0.93),
    "above_right": (0.57, 0.58, 0.91, 0.925),
    "below": (0.13, 0.11, 0.905, 0.45),  # as wide as both
    "thread": (0.95, 0.11, 0.955, 0.12),
}


def test_panels_of_the_picture_lie_where_they_were_drawn() -> None:
    figure = painter.draw({"axes": [PANEL | {"place": place} for place in PLACES.values()], "suptitle": ""})
    try:
        figure.draw_without_rendering()
        above, right, below, thread = (ax.get_position() for ax in figure.axes)
        assert above.x1 < right.x0 and below.y1 < min(above.y0, right.y0)
        assert np.allclose([above.x0, right.x1], [below.x0, below.x1]) and np.isclose(above.y0, right.y0)
        assert thread.x0 > below.x1 and thread.y1 < below.y1
    finally:
        plt.close(figure)
    painter.draw({"axes": [], "suptitle": "empty"}).clear()
