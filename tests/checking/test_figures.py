"""Figure checks on real matplotlib figures, described as the student's side describes them."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import matplotlib.pyplot as plt
import numpy as np
import pytest
from matplotlib.collections import LineCollection

from autograder.checking import (
    DEGREES,
    PER_SECOND,
    Figure,
    equal_aspect,
    has_image,
    has_legend,
    is_3d,
    labelled,
    mentions,
    shows_curve,
    shows_points,
    shows_segments,
)
from autograder.checking.geometry import to_polyline
from autograder.checking.outcome import WrongForm
from autograder.sandbox.figure_extract import describe_figure

T = np.linspace(0, 10, 200)


@pytest.fixture(autouse=True)
def _close() -> Iterator[None]:
    plt.switch_backend("Agg")
    yield
    plt.close("all")


def seen(figure: object) -> Figure:
    return Figure.from_plain(describe_figure(figure))


def one(**options: object) -> tuple[plt.Figure, plt.Axes]:
    fig, ax = plt.subplots(**options)  # type: ignore[arg-type]
    return fig, ax


@pytest.mark.parametrize(
    "label",
    [
        "V (mV)",
        "V [mV]",
        "V / mV",
        "membrane potential, mV",
        "电压（mV）",
        "电压 / mV",
        r"$V$ ($\mathrm{mV}$)",
        "rate in Hz",
    ],
)
def test_units_in_any_usual_form_pass(label: str) -> None:
    fig, ax = one()
    ax.plot(T, np.sin(T))
    ax.set(xlabel="t (ms)", ylabel=label)
    assert labelled(seen(fig))


@pytest.mark.parametrize(
    ("x", "y"), [("", "V (mV)"), ("t (ms)", ""), ("t", "V (mV)"), ("t (ms)", "voltage"), ("()", "[]")]
)
def test_missing_labels_and_units_are_told(x: str, y: str) -> None:
    fig, ax = one()
    ax.plot(T, np.sin(T))
    ax.set(xlabel=x, ylabel=y)
    assert not labelled(seen(fig))


def test_panels_may_share_a_label_but_only_where_they_share_the_axis() -> None:
    fig, (top, bottom) = plt.subplots(2, sharex=True)
    for ax in (top, bottom):
        ax.plot(T, T)
        ax.set_ylabel("V (mV)")
    bottom.set_xlabel("t (ms)")
    assert labelled(seen(fig))
    fig, (left, right) = plt.subplots(1, 2)
    left.plot(T, T)
    right.plot(5 * T, T)
    left.set(xlabel="t (ms)", ylabel="V (mV)")
    assert not labelled(seen(fig))
    fig.supxlabel("t (ms)")
    assert labelled(seen(fig))


def panels(rows: int, columns: int, *labelled_x: int, **sharing: bool) -> Figure:
    """Panels of equal limits, y labelled in each, x in some of them."""
    fig, axes = plt.subplots(rows, columns, squeeze=False, **sharing)
    for n, ax in enumerate(axes.flat):
        ax.plot(T, T)
        ax.set(xlabel="t (ms)" if n in labelled_x else "", ylabel="V (mV)")
    return seen(fig)


def test_a_label_serves_the_panels_above_it_in_its_column_and_no_others() -> None:
    assert labelled(panels(2, 1, 1)) and labelled(panels(3, 1, 2, sharex=True)) and labelled(panels(2, 2, 2, 3))
    assert not labelled(panels(2, 1, 0))  # the upper one's label stands between the panels
    assert not labelled(panels(1, 2, 0)) and not labelled(panels(1, 2, 1))  # side by side
    assert not labelled(panels(2, 2, 2, sharex=True)) and not labelled(panels(3, 1, 0, 1))


def test_a_label_serves_the_panels_to_its_right_in_the_row() -> None:
    for labels, good in ((("V (mV)", ""), True), (("", "V (mV)"), False)):
        fig, axes = plt.subplots(1, 2, sharey=True)
        for ax, label in zip(axes, labels, strict=True):
            ax.plot(T, T)
            ax.set(xlabel="t (ms)", ylabel=label)
        assert bool(labelled(seen(fig))) is good


def test_twins_share_the_axis_that_they_have_in_common_and_label_the_other_each() -> None:
    fig, left = one()
    right = left.twinx()
    left.plot(T, T)
    right.plot(T, 3 * T)
    left.set(xlabel="t (ms)", ylabel="V (mV)")
    assert not labelled(seen(fig))
    right.set_ylabel("I (nA)")
    assert labelled(seen(fig))


def test_a_word_can_be_asked_for_in_either_language() -> None:
    fig, ax = one()
    ax.plot(T, T)
    ax.set(xlabel="电流 (nA)", ylabel="rate (Hz)")
    assert labelled(seen(fig), x=["current", "电流"], y="rate|频率")
    assert not labelled(seen(fig), x=["time", "时间"])


def test_an_empty_figure_shows_nothing() -> None:
    fig, ax = one()
    ax.set(xlabel="t (ms)", ylabel="V (mV)")
    assert not labelled(seen(fig))
    assert not shows_curve(seen(fig), T, np.sin(T))


def test_a_curve_is_found_however_it_is_sampled() -> None:
    fig, ax = one()
    fine = np.linspace(-1, 12, 5000)
    ax.plot(fine, np.sin(fine))
    assert shows_curve(seen(fig), T, np.sin(T))
    assert not shows_curve(seen(fig), T, np.cos(T))
    assert not shows_curve(seen(fig), T, 1.1 * np.sin(T))


def test_unjoined_points_are_no_curve_but_are_points() -> None:
    for style in ("o", "."):
        fig, ax = one()
        ax.plot(T, np.sin(T), style)
        assert not shows_curve(seen(fig), T, np.sin(T))
        assert shows_points(seen(fig), np.column_stack([T, np.sin(T)]))
    fig, ax = one()
    ax.scatter(T, np.sin(T))
    assert not shows_curve(seen(fig), T, np.sin(T))
    assert shows_points(seen(fig), np.column_stack([T, np.sin(T)]))
    assert not shows_points(seen(fig), [[3.0, 5.0]])


def test_a_scribble_is_no_curve() -> None:
    rng = np.random.default_rng(3)
    for drawn in (rng.uniform(-1, 1, 4000), np.tile([-1.0, 1.0], 2000)):
        fig, ax = one()
        ax.plot(np.linspace(0, 10, 4000), drawn)
        assert not shows_curve(seen(fig), T, np.sin(T))


def test_a_line_elsewhere_is_not_taken_for_unjoined_points() -> None:
    fig, ax = one()
    ax.plot(T, np.sin(T) + 100)
    assert "follows" in str(shows_curve(seen(fig), T, np.sin(T)).message)


def test_distances_to_a_polyline_are_those_to_its_pieces_one_by_one() -> None:
    rng = np.random.default_rng(5)
    points, line = rng.normal(size=(300, 3)), np.cumsum(rng.normal(size=(120, 3)), axis=0)
    line[50] = line[49]  # a piece without length
    for point, found in zip(points, to_polyline(points, line), strict=True):
        far = []
        for a, b in itertools.pairwise(line):
            along = np.dot(point - a, b - a) / (np.dot(b - a, b - a) or 1.0)
            far.append(np.abs(a + min(max(along, 0), 1) * (b - a) - point).max())
        assert found == pytest.approx(min(far))


def test_an_orbit_may_go_round_often_and_start_off_it() -> None:
    turns = np.linspace(0, 12 * np.pi, 6000)
    radius = 1 - np.exp(-turns / 2)
    fig, ax = one()
    ax.plot(radius * np.cos(turns), radius * np.sin(turns))
    assert shows_curve(seen(fig), np.cos(T), np.sin(T))


def test_error_bars_are_a_curve() -> None:
    fig, ax = one()
    ax.errorbar(T, np.sin(T), yerr=0.1)
    assert shows_curve(seen(fig), T, np.sin(T))
    assert np.allclose(seen(fig).axes[0].errorbars[0]["yerr"], 0.1)


def test_three_dimensional_orbits() -> None:
    fig = plt.figure()
    ax = fig.add_subplot(projection="3d")
    ax.plot(np.cos(T), np.sin(T), T)
    ax.set(xlabel="v (mV)", ylabel="n (1)", zlabel="m (1)")
    assert is_3d(seen(fig)) and labelled(seen(fig), z="m")
    assert shows_curve(seen(fig), np.cos(T), np.sin(T), T)
    assert not shows_curve(seen(fig), np.cos(T), np.sin(T), T + 1)
    assert not is_3d(seen(one()[0]))
    fig, flat = one()
    flat.plot(T, T)
    flat.set(xlabel="v (mV)", ylabel="n (1)")
    assert labelled(seen(fig)) and not labelled(seen(fig), z="m")


def test_segments_by_any_means_and_either_way_round() -> None:
    points = np.random.default_rng(1).normal(size=(40, 2))
    pieces = np.stack([points[:-1], points[1:]], axis=1)
    for draw in (
        lambda ax: ax.add_collection(LineCollection(list(pieces[:, ::-1]))),
        lambda ax: [ax.plot(*piece.T) for piece in pieces],
        lambda ax: ax.plot(*points.T),
    ):
        fig, ax = one()
        draw(ax)
        ax.autoscale()
        assert shows_segments(seen(fig), pieces)
    fig, ax = one()
    ax.scatter(*points.T)
    assert not shows_segments(seen(fig), pieces)
    fig, ax = one()
    ax.plot(*points[: len(points) // 2].T)
    assert not shows_segments(seen(fig), pieces)


def test_legends_of_axes_and_figure_count() -> None:
    fig, ax = one()
    ax.plot(T, T, label="a")
    ax.plot(T, 2 * T, label="b")
    assert not has_legend(seen(fig))
    ax.legend()
    assert has_legend(seen(fig), 2) and not has_legend(seen(fig), 3)
    fig, ax = one()
    ax.plot(T, T, label="a")
    fig.legend()
    assert has_legend(seen(fig))


def test_what_a_legend_calls_points_and_bars() -> None:
    fig, ax = one()
    ax.scatter(T, T, label="SR")
    ax.scatter(T, 2 * T)
    ax.errorbar(T, T, yerr=1, label="P = 10")
    ax.errorbar(T, T, yerr=1)
    panel = seen(fig).axes[0]
    assert panel.point_labels == ("SR", "") and panel.errorbar_labels == ("P = 10", "")


def test_a_legend_names_values_however_they_are_written() -> None:
    fig, ax = one()
    ax.plot(T, T, label=r"$\nu_{ext}/\nu_{thr} = 0$")
    ax.plot(T, T, label="P-10 patterns")
    ax.plot(T, T, label="2.50e-1")
    ax.legend()
    assert has_legend(seen(fig), 3, naming=[0, 10, 0.25])
    missing = has_legend(seen(fig), naming=[10, 40])
    assert not missing
    assert str(missing.message) == "The legend does not say which value each curve belongs to."


def test_stems_are_drawn_things() -> None:
    fig, ax = one()
    ax.stem([1, 2, 3], [4, 5, 6])
    assert shows_points(seen(fig), [[1, 4], [2, 5], [3, 6]])


def test_middles_of_texts() -> None:
    fig, ax = one()
    ax.set(xlim=(0, 10), ylim=(1, 1000), yscale="log")
    ax.text(5, 10, "here", ha="center", va="center")
    ax.text(0.5, 0.5, "middle", transform=ax.transAxes, ha="left")
    ax.annotate("there", xy=(2, 20), xytext=(7, 500), arrowprops={"arrowstyle": "->"})
    ax.text(3, 30, "")
    axes = seen(fig).axes[0]
    assert axes.texts == ["here", "middle", "there", ""]
    np.testing.assert_allclose(axes.text_places[0], [5, 10], rtol=0.05)
    assert 5 < axes.text_places[1, 0] < 6.5 and 30 < axes.text_places[1, 1] < 45
    assert np.isnan(axes.text_places[2]).all() and axes.text_places.shape == (4, 2)


def test_equal_scales_by_limits_and_shape() -> None:
    fig = plt.figure(figsize=(6, 4))
    ax = fig.add_axes((0.1, 0.1, 0.8, 0.8))
    ax.plot(T, np.sin(T))
    ax.set(xlim=(0, 9), ylim=(3, -3))
    assert equal_aspect(seen(fig))
    ax.set_xlim(0, 9.5)
    assert not equal_aspect(seen(fig))
    ax.set_xlim(0, 9)
    ax.set_xscale("symlog")
    assert not equal_aspect(seen(fig))


def test_images_and_aspect() -> None:
    values = np.random.default_rng(2).random((12, 30))
    for draw in ("imshow", "pcolormesh"):
        fig, ax = one()
        mappable = getattr(ax, draw)(values)
        fig.colorbar(mappable)
        view = seen(fig)
        assert (
            has_image(view) and has_image(view, (12, 30)) and has_image(view, (30, 12)) and not has_image(view, (3, 4))
        )
        assert len(view.axes) == 1 and view.axes[0].has_colorbar
    assert not has_image(seen(one()[0]))
    fig, ax = one()
    ax.plot(T, T)
    assert not equal_aspect(seen(fig))
    ax.set_aspect("equal")
    assert equal_aspect(seen(fig))


@pytest.mark.parametrize("spoil", ["axes", "png", "suptitle"])
def test_a_forged_description_is_no_figure(spoil: str) -> None:
    fig, ax = one()
    ax.plot(T, T)
    plain = describe_figure(fig)
    for wrong in (None, 7, "x", b"GIF89a", [7], [{}], [{"lines": 3}]):
        if type(wrong) is type(plain[spoil]) and spoil != "axes" and wrong != b"GIF89a":
            continue
        with pytest.raises(WrongForm):
            Figure.from_plain({**plain, spoil: wrong})
    line = plain["axes"][0]["lines"][0]
    for key, wrong in (("x", np.array(["a"])), ("x", T[:3]), ("y", T.reshape(2, -1)), ("label", 3)):
        with pytest.raises(WrongForm):
            Figure.from_plain({**plain, "axes": [{**plain["axes"][0], "lines": [{**line, key: wrong}]}]})


def test_legends_tell_their_title_and_colours() -> None:
    fig, ax = one()
    ax.plot(T, T, color="red", label="line")
    ax.plot(T, T, "o", color="w", markerfacecolor="lime", label="marker")
    ax.scatter(T[:4], T[:4], c="blue", label="points")
    ax.scatter(T[:2], T[:2], c=["blue", "red"])
    ax.scatter(T[:2], T[:2], facecolors="none", edgecolors="cyan")
    ax.legend(title="current (nA)")
    view = seen(fig).axes[0]
    assert view.legend_title == "current (nA)" and view.legend == ["line", "marker", "points"]
    assert view.legend_colors == ("#ff0000", "#00ff00", "#0000ff")
    assert view.point_colors == (("#0000ff",) * 4, ("#0000ff", "#ff0000"), ("#00ffff",) * 2)
    fig, ax = one()
    ax.fill_between(T, T, color="yellow", label="area")
    fig.legend(title="whole")
    view = seen(fig)
    assert (view.legend_title, view.legend_colors, view.axes[0].legend_colors) == ("whole", ("#ffff00",), ())


def test_colours_of_many_points_are_left_out() -> None:
    fig, ax = one()
    ax.scatter(np.arange(2001), np.arange(2001))
    assert seen(fig).axes[0].point_colors == ((),)


def test_images_in_any_coordinates_are_seen_as_they_lie() -> None:
    values = np.arange(12.0).reshape(3, 4)
    fig, axes = plt.subplots(2, 4)
    axes[0, 0].imshow(values)
    axes[0, 1].imshow(values, extent=(0, 4, 0, 3))
    axes[0, 2].imshow(values[::-1], origin="lower")
    axes[0, 3].pcolormesh(values)
    axes[0, 3].invert_yaxis()
    axes[1, 0].pcolormesh(np.arange(5), np.arange(3, -1, -1), values)
    axes[1, 1].pcolormesh(np.arange(4, -1, -1), np.arange(4), values[::-1, ::-1])
    axes[1, 2].imshow(values[:, ::-1])
    axes[1, 2].invert_xaxis()
    axes[1, 3].imshow(values[::-1], extent=(0, 4, 3, 0), origin="lower")
    for view in seen(fig).axes:
        (image,) = view.images
        assert np.array_equal(view.seen(image), values)
    assert np.array_equal(seen(fig).axes[1].images[0].rising(), values[::-1])


def test_names_stand_anywhere_in_a_picture() -> None:
    fig = plt.figure()
    left, right = fig.subfigures(1, 2)
    left.suptitle("left part")
    ax, other = left.subplots(), right.subplots()
    mesh = ax.pcolormesh(np.eye(2))
    fig.colorbar(mesh, ticks=[0, 1]).ax.set_yticklabels(["off", "on"])
    ax.text(0.5, 0.5, "inside")
    other.bar(["rest", "spike"], [1, 2])
    other.plot([0, 1], [1, 1], label="a line")
    right.legend()
    fig.text(0.1, 0.1, "below")
    assert {"left part", "off", "on", "inside", "rest", "spike", "a line", "below"} <= set(seen(fig).words())
    fig, ax = one()
    ax.plot([0, 1000], [0, 1])
    assert not seen(fig).words(), "numbers at ticks name nothing"


def test_panels_of_subfigures_lie_where_they_are_seen() -> None:
    fig = plt.figure()
    for part in fig.subfigures(2, 1):
        part.subplots()
    above, below = (view.place for view in seen(fig).axes)
    assert above[1] > 0.5 > below[3] and above[0] == pytest.approx(below[0])


def test_stairs_and_open_histograms_are_lines() -> None:
    heights = np.array([1.0, 3.0, 2.0])
    fig, (first, second) = plt.subplots(1, 2)
    first.stairs(heights, [0, 1, 2, 3], label="stairs")
    second.hist([0.5, 1.5, 2.5], [0, 1, 2, 3], weights=heights, histtype="step", color="red", label="steps")
    for view, name in zip(seen(fig).axes, ("stairs", "steps"), strict=True):
        (line,) = view.lines
        assert line.label == name and np.allclose(np.interp([0.5, 1.5, 2.5], line.x, line.y), heights)
    fig, ax = one()
    ax.hist([0.5, 1.5], [0, 1, 2], histtype="stepfilled")
    assert not seen(fig).axes[0].lines


def test_upright_strokes_are_error_bars() -> None:
    x, y, sem = np.array([1.0, 2.0, 3.0]), np.array([4.0, 5.0, 6.0]), np.array([0.1, 0.2, 0.3])
    fig, (first, second) = plt.subplots(1, 2)
    first.errorbar(x, y, sem)
    second.vlines(x, y - sem, y + sem)
    second.plot(x, y, "o")
    for view in seen(fig).axes:
        (bars,) = view.error_bars()
        assert np.allclose([bars["x"], bars["y"], bars["yerr"]], [x, y, sem])


@pytest.mark.parametrize(
    "label",
    ["rate (Hz)", "rate (s$^{-1}$)", r"rate ($\mathrm{s}^{-1}$)", "spikes per second", "rate [1/s]", "率（赫兹）",
     "r / s⁻¹", "spikes/sec", "次/秒", r"$\nu$ [$\mathrm{Hz}$]", "rate (spikes/s)"],
)  # fmt: skip
def test_a_rate_is_labelled_in_any_of_its_units(label: str) -> None:
    fig, ax = one()
    ax.plot(T, T)
    ax.set(xlabel="time (ms)", ylabel=label)
    assert labelled(seen(fig), y=PER_SECOND)
    for wrong in ("rate (kA)", "rate (ms$^{-1}$)", "time (ms)", "membrane potential (mV)"):
        assert not mentions(wrong, PER_SECOND), wrong
    assert "C_V" in str(labelled(seen(fig), y=["C_V"]).message)


def test_axes_are_read_from_left_to_right() -> None:
    fig = plt.figure()
    for place in (3, 1, 2):
        fig.add_subplot(1, 3, place).set_title(str(place))
    assert [a.title for a in seen(fig).across()] == ["1", "2", "3"]


def test_places_are_marked_by_bars_and_strokes_and_not_by_nothing() -> None:
    want = np.column_stack([[1.0, 2.0, 3.0], [4.0, 0.0, 6.0]])
    fig, (first, second, third) = plt.subplots(1, 3)
    for x, height in want:
        first.bar(x, height)
    second.vlines(want[:, 0], 0, want[:, 1])
    third.scatter(*want.T, c=["r", "g", "b"])
    third.scatter(np.nan, np.nan, color="y", label="for the legend")
    view = seen(fig)
    for axes in view.axes:
        assert shows_points(Figure([axes], "", "", "", [], b""), want)
    assert [len(p) for p in view.axes[2].points] == [len(c) for c in view.axes[2].point_colors] == [3, 0]


def test_a_line_without_ends_is_a_line() -> None:
    fig, ax = one()
    ax.set(xlim=(0, 4), ylim=(0, 2))
    ax.axline((3.0, 0), (3.0, 1))
    ax.axline((0, 0), slope=0.5)
    upright, rising = seen(fig).axes[0].lines
    assert np.allclose(upright.x, 3.0) and np.ptp(upright.y) > 0
    assert np.allclose(rising.y, 0.5 * rising.x) and np.ptp(rising.x) > 0


@pytest.mark.parametrize(("label", "words"), [("J₀", "J_?0"), (r"$J_{0}$", "J_0"), ("direction in $^\\circ$", DEGREES),
                                              ("偏好方向：度", DEGREES), ("θ in °", DEGREES)])  # fmt: skip
def test_markup_and_subscripts_do_not_hide_a_name(label: str, words: str) -> None:
    fig, ax = one()
    ax.plot(T, T)
    ax.set(xlabel=label, ylabel="rate (Hz)")
    assert labelled(seen(fig), x=words, units=words == DEGREES)
