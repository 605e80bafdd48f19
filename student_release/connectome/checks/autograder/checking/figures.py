"""A student's matplotlib figure as plain data, and what checks may ask of it.

The figure itself never leaves the student's side; what was drawn in it does
(axes, labels, lines, points, images). Everything here was written by the
untrusted side and is looked at before it is believed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from autograder.checking.geometry import follows, joined, reached
from autograder.checking.outcome import HOLDS, Comparison, WrongForm, say

Array = NDArray[Any]

_UNIT = re.compile(r"\([^()]+\)|\[[^\[\]]+\]|（[^（）]+）|［[^［］]+］|[/,，、]\s*\S+|\\mathrm|\bin\s+\w+|%")
MAX_PIXELS, MAX_NUMBERS, MAX_PNG, MAX_SIDE = 5_000_000, 1_000_000, 8 << 20, 4000
"""More than sandbox/inside/figure_extract.py sends: numbers in images and in all else, bytes and side of its picture.

What is looked for in a figure is compared with all that is drawn in it.
"""
UNJOINED = ("None", "none", "", " ")
"""What matplotlib calls a line that shows markers alone: a scatter of points, not a curve."""
_NUMBER = re.compile(r"(?:\d{1,20}\.?\d{0,20}|\.\d{1,20})(?:[eE][-+]?\d{1,3})?")
MAX_LABEL = 1000
"""Characters of a label in which numbers are looked for."""
_WORDLESS = re.compile(r"[\W_\d]*\Z")


@dataclass(frozen=True)
class Line:
    """A drawn line; `z` is None in a flat plot."""

    x: Array
    y: Array
    z: Array | None
    label: str
    color: str
    linestyle: str
    marker: str


@dataclass(frozen=True)
class Image:
    """An image or pseudocolour mesh; `extent` is (left, right, bottom, top)."""

    array: Array
    extent: tuple[float, ...]
    cmap: str
    origin: str


@dataclass(frozen=True)
class Axes:
    """One pair (or triple) of axes and what is drawn in it; `place` is (left, lower, right, upper) in the figure.

    Of matplotlib's figures more is told, which is empty where it is not known: colours, "#rrggbb", of each text of the
    legend and of each point of each scatter; and the label for a legend of each of `points` and `errorbars`.
    """

    title: str
    xlabel: str
    ylabel: str
    zlabel: str
    is_3d: bool
    xscale: str
    yscale: str
    xlim: tuple[float, ...]
    ylim: tuple[float, ...]
    place: tuple[float, ...]
    aspect: str | float
    lines: list[Line]
    points: list[Array]
    segments: list[Array]
    images: list[Image]
    bars: list[dict[str, Array]]
    errorbars: list[dict[str, Array]]
    eventplots: list[Array]
    polygons: list[Array]
    legend: list[str]
    texts: list[str]
    has_colorbar: bool
    is_colorbar: bool
    legend_title: str = ""
    legend_colors: tuple[str, ...] = ()
    point_colors: tuple[tuple[str, ...], ...] = ()
    point_labels: tuple[str, ...] = ()
    errorbar_labels: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether nothing is drawn in it."""
        drawn = (self.lines, self.points, self.segments, self.images, self.bars, self.errorbars)
        return not any(drawn) and not self.eventplots and not self.polygons

    def curves(self) -> list[Array]:
        """Every line that joins its points, as an (n, 2) or (n, 3) array, error bars' centres included."""
        return self._polylines(lambda line: line.linestyle not in UNJOINED)

    def marked(self) -> list[Array]:
        """All points of lines, joined or not."""
        return self._polylines(lambda line: True)

    def _polylines(self, wanted: Callable[[Line], bool]) -> list[Array]:
        found = [
            np.column_stack([line.x, line.y] if line.z is None else [line.x, line.y, line.z])
            for line in self.lines
            if line.x.size and wanted(line)
        ]
        found += [np.column_stack([e["x"], e["y"]]) for e in self.errorbars if e["x"].size]
        return found


@dataclass(frozen=True)
class Figure:
    """A figure: its axes, colour bars apart, what is written for all of them, and its picture."""

    axes: list[Axes]
    suptitle: str
    supxlabel: str
    supylabel: str
    legend: list[str]
    png: bytes
    legend_title: str = ""
    legend_colors: tuple[str, ...] = ()

    @classmethod
    def from_plain(cls, plain: object) -> Figure:
        """The figure that the student's side described; WrongForm where the description makes no sense."""
        try:
            plain = _mapping(plain)
            if _numbers_in(plain) > MAX_PIXELS:
                raise ValueError("more than the student's side ever sends")
            panels = [_mapping(a) for a in _list(plain["axes"])]
            if sum(_numbers_in(part) for a in panels for name, part in a.items() if name != "images") > MAX_NUMBERS:
                raise ValueError("more points than the student's side ever sends")
            axes = [_axes(a) for a in panels]
            return cls(
                axes=[a for a in axes if not a.is_colorbar],
                suptitle=_str(plain["suptitle"]),
                supxlabel=_str(plain["supxlabel"]),
                supylabel=_str(plain["supylabel"]),
                legend=[_str(text) for text in _list(plain["legend"])],
                png=_picture(plain["png"]),
                legend_title=_str(plain.get("legend_title", "")),
                legend_colors=_strs(plain.get("legend_colors", ())),
            )
        except (KeyError, TypeError, ValueError, OverflowError):
            raise WrongForm(say("No matplotlib figure came back: return the Figure you have drawn.")) from None


def labelled(
    fig: Figure,
    *,
    x: str | Sequence[str] | None = None,
    y: str | Sequence[str] | None = None,
    z: str | Sequence[str] | None = None,
    units: bool = True,
) -> Comparison:
    """Every axis that shows data is labelled, with its unit.

    In a column of panels of the same limits the lowest may carry the x label for all (and in a row the left one
    the y label), and so may the figure itself. `x`, `y`, `z` ask for a word: a regular expression, or any of
    several words, to occur in some label of that axis.
    """
    panels = [a for a in fig.axes if not a.empty]
    if not panels:
        return Comparison(False, say("The figure is empty."))
    if z is not None and not any(a.is_3d for a in panels):
        return is_3d(fig)
    for name, common, words in (("x", fig.supxlabel, x), ("y", fig.supylabel, y), ("z", "", z)):
        shown = [a for a in panels if a.is_3d or name != "z"]
        labels = [getattr(a, f"{name}label") or common for a in shown]
        given = [label for label in labels if not _WORDLESS.match(label)]
        if shown and not given:
            return Comparison(False, say("The {name} axis has no label.", name=name))
        bare = [a for a, label in zip(shown, labels, strict=True) if _WORDLESS.match(label)]
        if not all(_served(a, panels, name) for a in bare):
            return Comparison(False, say("The {name} axis of one panel has no label.", name=name))
        if units and not all(_UNIT.search(label) for label in given):
            return Comparison(False, say("The label of the {name} axis has no unit, such as (mV).", name=name))
        if words is not None and not any(_mentions(label, words) for label in given):
            why = say("The label of the {name} axis does not name the quantity or the unit asked for.", name=name)
            return Comparison(False, why)
    return HOLDS


def shows_curve(
    fig: Figure,
    x: ArrayLike,
    y: ArrayLike,
    z: ArrayLike | None = None,
    *,
    within: float = 0.02,
    what: str = "curve",
) -> Comparison:
    """Some line in the figure follows this curve.

    The wanted curve is a list of points; a drawn line follows it when every point is
    nearer to the line than a share `within` of the curve's extent, in each direction's own scale.
    The line may have more or fewer points, run further, or go round more often; but where it
    runs among the curve, most of it must be near: a scribble comes near everything.
    """
    want = np.column_stack([np.ravel(np.asarray(v, dtype=float)) for v in ((x, y) if z is None else (x, y, z))])
    span = np.ptp(want, axis=0)
    span[span == 0] = 1.0
    lines = [line for axes in fig.axes for line in axes.curves() if line.shape[1] == want.shape[1] and joined(line)]
    if any(follows(line / span, want / span, within) for line in lines):
        return HOLDS
    if not lines:
        return Comparison(False, say("No line for the {what} is drawn: points should be joined.", what=what))
    return Comparison(False, say("No line in the figure follows the {what}.", what=what))


def shows_points(fig: Figure, xy: ArrayLike, *, tol: float = 1e-6, what: str = "points") -> Comparison:
    """All these points are drawn, as a scatter or as the points of some line."""
    want = np.atleast_2d(np.asarray(xy, dtype=float))
    drawn = [p[:, : want.shape[1]] for a in fig.axes for p in (*a.points, *a.marked()) if p.shape[1] >= want.shape[1]]
    if not drawn:
        return Comparison(False, say("The figure shows no {what}.", what=what))
    missing = int((~reached(want, np.concatenate(drawn), tol)).sum())
    if not missing:
        return HOLDS
    return Comparison(
        False,
        say("{missing} of {all} {what} are not in the figure.", missing=missing, all=len(want), what=what),
    )


def shows_segments(
    fig: Figure, segments: ArrayLike, *, fraction: float = 0.99, tol: float = 1e-6, what: str = "segments"
) -> Comparison:
    """At least a share `fraction` of these segments, shape (n, 2, 2 or 3), is drawn, either way round."""
    want = np.asarray(segments, dtype=float)
    n, _, dim = want.shape
    drawn = [s[:, :, :dim] for a in fig.axes for s in a.segments if s.ndim == 3 and s.shape[2] >= dim]
    for axes in fig.axes:
        drawn += [
            np.stack([c[:-1], c[1:]], axis=1)[:, :, :dim] for c in axes.curves() if c.shape[1] >= dim and len(c) > 1
        ]
    if not drawn:
        return Comparison(False, say("The figure shows no {what}: points should be joined.", what=what))
    have = np.concatenate(drawn)
    have = have[np.isfinite(have).all(axis=(1, 2))]
    both = np.concatenate([have, have[:, ::-1]]).reshape(-1, 2 * dim)
    found = float(reached(want.reshape(n, 2 * dim), both, tol).mean()) if len(both) else 0.0
    if found >= fraction:
        return HOLDS
    return Comparison(
        False, say("Only {share} % of the {what} are drawn.", share=float(f"{100 * found:.2g}"), what=what)
    )


def is_3d(fig: Figure) -> Comparison:
    """Some axes are three-dimensional."""
    return HOLDS if any(a.is_3d for a in fig.axes) else Comparison(False, say("The axes are not three-dimensional."))


def has_legend(fig: Figure, n: int = 1, *, naming: Sequence[float] = ()) -> Comparison:
    """Legends name at least `n` things in all; each number of `naming` stands in one of them, however written."""
    texts = [text for entries in (fig.legend, *(a.legend for a in fig.axes)) for text in entries]
    if sum(bool(text.strip()) for text in texts) < n:
        return Comparison(False, say("The figure needs a legend that names at least {n} things.", n=n))
    told = [number for text in texts for number in numbers_in(text)]
    if all(any(abs(number - abs(each)) <= 1e-3 * abs(each) for number in told) for each in naming):
        return HOLDS
    return Comparison(False, say("The legend does not say which value each curve belongs to."))


def numbers_in(text: str) -> list[float]:
    """The numbers in a label, without their signs: 2.5 of "$P = 2.50$"."""
    return [float(number) for number in _NUMBER.findall(text[:MAX_LABEL])]


def equal_aspect(fig: Figure) -> Comparison:
    """One unit is as long on the y axis as on the x axis, in some axes that show data."""
    panels = [a for a in fig.axes if not a.empty]
    good = any(a.aspect == "equal" or a.aspect == 1 for a in panels)
    return HOLDS if good else Comparison(False, say("The scales of the x and y axes should be equal."))


def has_image(fig: Figure, shape: tuple[int, ...] | None = None) -> Comparison:
    """Some axes show an image (of this shape, or its transpose)."""
    sizes = [image.array.shape[:2] for a in fig.axes for image in a.images]
    if not sizes:
        return Comparison(False, say("The figure shows no image."))
    if shape is None or any(s in (tuple(shape), tuple(shape)[::-1]) for s in sizes):
        return HOLDS
    return Comparison(False, say("The image does not have one pixel for each value."))


def _served(bare: Axes, panels: list[Axes], name: str) -> bool:
    """Whether a panel of the same limits, below in its column or left in its row, has the label for this one, too."""
    if name == "z":
        return False
    start, end, side, limits = (0, 2, 1, "xlim") if name == "x" else (1, 3, 0, "ylim")
    here, same = bare.place, [a for a in panels if getattr(a, limits) == getattr(bare, limits)]
    return any(
        min(here[end], a.place[end]) - max(here[start], a.place[start]) > 0.5 * (here[end] - here[start])
        and a.place[side] <= here[side] + 0.01  # twins lie in the same place
        for a in same
        if not _WORDLESS.match(getattr(a, f"{name}label"))
    )


def _mentions(label: str, words: str | Sequence[str]) -> bool:
    if isinstance(words, str):
        return re.search(words, label, re.IGNORECASE) is not None
    return any(word.lower() in label.lower() for word in words)


def _mapping(value: object) -> Mapping[str, Any]:
    if type(value) is not dict:
        raise TypeError("not a mapping")
    return value


def _numbers_in(plain: object) -> int:
    """How many numbers all arrays hold together: whoever forges a figure need not keep to what is ever sent."""
    if isinstance(plain, np.ndarray):
        return plain.size
    inner = plain.values() if isinstance(plain, dict) else plain if isinstance(plain, (list, tuple)) else ()
    return sum(_numbers_in(value) for value in inner)


def _picture(png: object) -> bytes:
    """A picture that a browser can show without unfolding gigabytes."""
    if type(png) is not bytes or (png and (png[:8] != b"\x89PNG\r\n\x1a\n" or png[12:16] != b"IHDR")):
        raise TypeError("no picture")
    sides = int.from_bytes(png[16:20], "big"), int.from_bytes(png[20:24], "big")
    if len(png) > MAX_PNG or max(sides) > MAX_SIDE:
        raise ValueError("a picture larger than is ever sent")
    return png


def _axes(plain: Mapping[str, Any]) -> Axes:
    return Axes(
        title=_str(plain["title"]),
        xlabel=_str(plain["xlabel"]),
        ylabel=_str(plain["ylabel"]),
        zlabel=_str(plain["zlabel"]),
        is_3d=plain["is_3d"] is True,
        xscale=_str(plain["xscale"]),
        yscale=_str(plain["yscale"]),
        xlim=_floats(plain["xlim"]),
        ylim=_floats(plain["ylim"]),
        place=_floats(plain["place"], 4),
        aspect=plain["aspect"] if type(plain["aspect"]) is float else _str(plain["aspect"]),
        lines=[_line(_mapping(line)) for line in _list(plain["lines"])],
        points=[_array(p, 2) for p in _list(plain["points"])],
        segments=[_array(s, 3) for s in _list(plain["segments"])],
        images=[_image(_mapping(i)) for i in _list(plain["images"])],
        bars=[_arrays(_mapping(b)) for b in _list(plain["bars"])],
        errorbars=[_arrays(_mapping(e)) for e in _list(plain["errorbars"])],
        eventplots=[_array(e, 1) for e in _list(plain["eventplots"])],
        polygons=[_array(p, 2) for p in _list(plain["polygons"])],
        legend=[_str(t) for t in _list(plain["legend"])],
        texts=[_str(t) for t in _list(plain["texts"])],
        has_colorbar=plain["has_colorbar"] is True,
        is_colorbar=plain["is_colorbar"] is True,
        legend_title=_str(plain.get("legend_title", "")),
        legend_colors=_strs(plain.get("legend_colors", ())),
        point_colors=tuple(_strs(colours) for colours in _list(plain.get("point_colors", ()))),
        point_labels=_strs(plain.get("point_labels", ())),
        errorbar_labels=_strs(plain.get("errorbar_labels", ())),
    )


def _line(plain: Mapping[str, Any]) -> Line:
    x, y = _array(plain["x"], 1), _array(plain["y"], 1)
    z = None if plain["z"] is None else _array(plain["z"], 1)
    if x.size != y.size or (z is not None and z.size != x.size):
        raise ValueError("a line of unequal sides")
    return Line(x, y, z, *(_str(plain[k]) for k in ("label", "color", "linestyle", "marker")))


def _image(plain: Mapping[str, Any]) -> Image:
    values = plain["array"]
    if not isinstance(values, np.ndarray) or values.ndim not in (2, 3) or values.dtype.kind not in "biuf":
        raise TypeError("not an image")
    return Image(values, _floats(plain["extent"], 4), _str(plain["cmap"]), _str(plain["origin"]))


def _array(value: object, ndim: int) -> Array:
    if not isinstance(value, np.ndarray) or value.dtype.kind not in "biuf" or value.ndim != ndim:
        raise TypeError("not an array")
    return value.astype(float)


def _arrays(plain: Mapping[str, Any]) -> dict[str, Array]:
    return {_str(k): _array(v, 1) if v is not None else np.zeros(0) for k, v in plain.items()}


def _list(value: object) -> list[Any]:
    if type(value) not in (list, tuple):
        raise TypeError("not a list")
    return list(value)  # type: ignore[call-overload, no-any-return]


def _str(value: object) -> str:
    if type(value) is not str:
        raise TypeError("not a string")
    return value


def _strs(value: object) -> tuple[str, ...]:
    return tuple(_str(item) for item in _list(value))


def _floats(value: object, count: int = 2) -> tuple[float, ...]:
    numbers = tuple(float(v) for v in _list(value))
    if len(numbers) != count:
        raise ValueError("too many or too few")
    return numbers


__all__ = [
    "Axes",
    "Figure",
    "Image",
    "Line",
    "equal_aspect",
    "has_image",
    "has_legend",
    "is_3d",
    "labelled",
    "numbers_in",
    "shows_curve",
    "shows_points",
    "shows_segments",
]
