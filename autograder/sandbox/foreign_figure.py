"""A figure described by a worker of another language, in the form that checks read; and a picture of it.

The worker sends what was drawn, not a picture: its interpreter may have no screen and nothing that draws.  The picture
for the report is made from those data in a confined Python child: what a student wrote is drawn where it cannot harm.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from .model import Cell, Limits, Program
from .process import Nursery, Process

MAX_AXES, MAX_ARTISTS, MAX_TEXTS = 64, 50_000, 1000
ARTISTS = ("lines", "bars", "errorbars", "points", "polygons", "segments", "eventplots", "images")
PAINTER = Path(__file__).parent / "inside" / "painter.py"


def checked(described: object) -> dict[str, Any]:
    """The parts that a figure has and no others, each of its own kind: it goes on to a process that must not fail.

    Rows and columns become flat arrays, pairs tuples, and what is missing None. Raises KeyError, TypeError, ValueError.
    """
    described = _dict(described)
    axes = [_axes(_dict(plain)) for plain in _list(described["axes"])]
    if len(axes) > MAX_AXES or sum(len(one[kind]) for one in axes for kind in ARTISTS) > MAX_ARTISTS:
        raise ValueError("a figure of more than can be drawn")
    titles = {name: _text(described[name]) for name in ("suptitle", "supxlabel", "supylabel")}
    return {"png": b"", "axes": axes, "legend": _texts(described["legend"]), **titles}


def _axes(plain: Mapping[str, Any]) -> dict[str, Any]:
    names = ("title", "xlabel", "ylabel", "zlabel", "xscale", "yscale")
    return {
        **{name: _text(plain[name]) for name in names},
        **{name: plain[name] is True for name in ("is_3d", "has_colorbar", "is_colorbar")},
        **{name: _pair(plain[name], count) for name, count in (("xlim", 2), ("ylim", 2), ("place", 4))},
        "aspect": plain["aspect"] if type(plain["aspect"]) is float else _text(plain["aspect"]),
        "lines": [_line(_dict(line)) for line in _list(plain["lines"])],
        "bars": [_bars(_dict(bars)) for bars in _list(plain["bars"])],
        "errorbars": [_flattened(_dict(bars), ("x", "y", "yerr")) for bars in _list(plain["errorbars"])],
        "points": [_columns(points) for points in _list(plain["points"])],
        "polygons": [_columns(points) for points in _list(plain["polygons"])],
        "segments": [_numbers(pieces) for pieces in _list(plain["segments"])],
        "eventplots": [_numbers(events).reshape(-1) for events in _list(plain["eventplots"])],
        "images": [_image(_dict(image)) for image in _list(plain["images"])],
        "legend": _texts(plain["legend"]),
        "texts": _texts(plain["texts"]),
    }


def _line(plain: Mapping[str, Any]) -> dict[str, Any]:
    z = None if plain["z"] is None else _numbers(plain["z"]).reshape(-1)
    texts = {name: _text(plain[name]) for name in ("label", "color", "linestyle", "marker")}
    return {**_flattened(plain, ("x", "y")), "z": z if z is not None and z.size else None, **texts}


def _bars(plain: Mapping[str, Any]) -> dict[str, Any]:
    flat = _flattened({"bottom": np.zeros(1), **plain}, ("x", "height", "width", "bottom"))
    return flat | {"bottom": flat["bottom"] if flat["bottom"].size == flat["x"].size else np.zeros(flat["x"].size)}


def _image(plain: Mapping[str, Any]) -> dict[str, Any]:
    texts = {name: _text(plain[name]) for name in ("cmap", "origin")}
    return {"array": _columns(plain["array"]), "extent": _pair(plain["extent"], 4), **texts}


def _flattened(plain: Mapping[str, Any], names: Sequence[str]) -> dict[str, Any]:
    return {name: _numbers(plain[name]).reshape(-1) for name in names}


def _pair(value: object, count: int) -> tuple[float, ...]:
    found = tuple(_numbers(value).reshape(-1).tolist())
    if len(found) != count:
        raise ValueError("limits of another number")
    return found


def _columns(value: object) -> np.ndarray[Any, Any]:
    array = _numbers(value)
    return array if array.ndim >= 2 else array.reshape(1, -1)


def _numbers(value: object) -> np.ndarray[Any, Any]:
    array = np.asarray(value)
    if array.dtype.kind not in "biuf":
        raise TypeError("no real numbers")
    return array.astype(float)


def _texts(value: object) -> list[str]:
    return [_text(text) for text in _list(value)[:MAX_TEXTS]]


def _text(value: object) -> str:
    if type(value) is not str:
        raise TypeError("no text")
    return value


def _list(value: object) -> list[Any]:
    if type(value) is not list:
        raise TypeError("no list")
    return value


def _dict(value: object) -> dict[str, Any]:
    if type(value) is not dict:
        raise TypeError("no mapping")
    return value


class Painter:
    """A confined Python child that draws figures from their descriptions; started when the first one comes."""

    def __init__(self, nursery: Nursery) -> None:
        self._nursery = nursery
        self._process: Process | None = None

    def png(self, figure: Mapping[str, Any]) -> bytes:
        """A picture of the figure; b"" where the data cannot be drawn."""
        if self._process is None or not self._process.alive:
            self.close()
            program = Program("painter", (Cell(PAINTER.read_text(encoding="utf-8"), "painter.py"),))
            self._process = self._nursery.start_one(program, Limits(cpu_seconds=20))
        reply = self._process.call("draw", [dict(figure)], figure=True)
        made = (reply.figure or {}).get("png", b"")
        return made if type(made) is bytes else b""

    def close(self) -> None:
        """End the child."""
        if self._process is not None:
            self._process.close()
            self._process = None
