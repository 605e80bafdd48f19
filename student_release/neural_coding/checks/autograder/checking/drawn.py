"""A student's matplotlib figure as plain data.

The figure itself never leaves the student's side; what was drawn in it does
(axes, labels, lines, points, images). Everything here was written by the
untrusted side and is looked at before it is believed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from autograder.checking.outcome import WrongForm, say

Array = NDArray[Any]

MAX_PIXELS, MAX_NUMBERS, MAX_PNG, MAX_SIDE = 5_000_000, 1_000_000, 8 << 20, 4000
"""More than sandbox/inside/figure_extract.py sends: numbers in images and in all else, bytes and side of its picture.

What is looked for in a figure is compared with all that is drawn in it.
"""
UNJOINED = ("None", "none", "", " ")
"""What matplotlib calls a line that shows markers alone: a scatter of points, not a curve."""


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

    def rising(self) -> Array:
        """The values as the axes count: the first row at the least y, the first column at the least x."""
        left, right, bottom, top = self.extent
        first, last = (top, bottom) if self.origin == "upper" else (bottom, top)
        rows = self.array if first < last else self.array[::-1]
        return rows if left < right else rows[:, ::-1]


@dataclass(frozen=True)
class Axes:
    """One pair (or triple) of axes and what is drawn in it; `place` is (left, lower, right, upper) in the figure.

    Of matplotlib's figures more is told, which is empty where it is not known: colours, "#rrggbb", of each text of the
    legend and of each point of each scatter; the label for a legend of each of `points` and `errorbars`; and the
    middle of each of `texts`, shape (n, 2), nan where an arrow points elsewhere.
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
    text_places: Array = field(default_factory=lambda: np.zeros((0, 2)))
    ticks: tuple[str, ...] = ()
    """Words at the ticks of both axes, where they are more than numbers."""

    @property
    def empty(self) -> bool:
        """Whether nothing is drawn in it."""
        drawn = (self.lines, self.points, self.segments, self.images, self.bars, self.errorbars)
        return not any(drawn) and not self.eventplots and not self.polygons

    def seen(self, image: Image) -> Array:
        """The values of an image of these axes as they lie on the page: the first row on top, the first column left."""
        rows = image.rising() if self.ylim[0] > self.ylim[1] else image.rising()[::-1]
        return rows if self.xlim[0] < self.xlim[1] else rows[:, ::-1]

    def error_bars(self) -> list[dict[str, Array]]:
        """Vertical error bars, x, y and half-length `yerr` of each: those of `errorbar`, and upright strokes."""
        upright = [s[:, :, :2] for s in self.segments if len(s) and (s[:, 0, 0] == s[:, 1, 0]).all()]
        strokes = [
            {"x": s[:, 0, 0], "y": s[..., 1].mean(axis=1), "yerr": np.ptp(s[..., 1], axis=1) / 2} for s in upright
        ]
        return [*self.errorbars, *strokes]

    def places(self) -> list[Array]:
        """Every point that something marks: scatters, points of lines, ends of strokes, the tops of bars."""
        bars = [np.column_stack([b["x"], b["height"]]) for b in self.bars if b["x"].size == b["height"].size]
        ends = [s.reshape(-1, s.shape[2]) for s in self.segments]
        return [*self.points, *self.marked(), *ends, *([np.concatenate(bars)] if bars else [])]

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
    texts: tuple[str, ...] = ()
    colorbars: tuple[Axes, ...] = ()

    def words(self) -> list[str]:
        """All that is written in the picture to name things: legends, texts, ticks of axes and of colour bars."""
        own = [*self.legend, *self.texts]
        return own + [word for a in (*self.axes, *self.colorbars) for word in (*a.legend, *a.texts, *a.ticks)]

    def across(self) -> list[Axes]:
        """The axes from left to right, and from the top down where one is below the other."""
        return sorted(self.axes, key=lambda a: (round(a.place[0], 2), -a.place[1]))

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
                texts=_strs(plain.get("texts", ())),
                colorbars=tuple(a for a in axes if a.is_colorbar),
            )
        except (KeyError, TypeError, ValueError, OverflowError):
            raise WrongForm(say("No matplotlib figure came back: return the Figure you have drawn.")) from None


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
    points = [_array(p, 2) for p in _list(plain["points"])]
    colours = [_strs(row) for row in _list(plain.get("point_colors", ()))]
    shown = [_drawn(p) for p in points]  # what is drawn nowhere stands for a legend's entry
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
        points=[p[keep] for p, keep in zip(points, shown, strict=True)],
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
        point_colors=tuple(
            tuple(colour for colour, kept in zip(row, keep, strict=False) if kept)
            for row, keep in zip(colours, shown, strict=False)
        ),
        point_labels=_strs(plain.get("point_labels", ())),
        errorbar_labels=_strs(plain.get("errorbar_labels", ())),
        text_places=_array(plain.get("text_places", np.zeros((0, 2))), 2),
        ticks=_strs(plain.get("ticks", ())),
    )


def _drawn(points: Array) -> NDArray[np.bool_]:
    return np.asarray(np.isfinite(points).all(axis=1))


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
