"""A figure described by a worker of another language, in the form that checks read; and a picture of it.

The worker sends what was drawn, not a picture: its interpreter may have no screen and nothing that draws.  The picture
for the report is made from those data in a confined Python child: what a student wrote is drawn where it cannot harm.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from .model import Cell, Limits, Program
from .process import Process

if TYPE_CHECKING:
    from .client import Sandbox

KINDS = {  # what a panel may show: its key, and what one of these consists of
    "lines": ("x", "y", "z"),
    "points": ("x", "y", "z"),
    "bars": ("x", "height"),
    "errorbars": ("x", "y", "yerr"),
    "polygons": ("x", "y"),
    "images": ("array", "extent"),
    "texts": (),
}
STYLE = {"label": "", "color": "", "linestyle": "-", "marker": "None"}
PANEL = {"title": "", "xlabel": "", "ylabel": "", "zlabel": "", "xscale": "linear", "yscale": "linear"}
PAINTER = Path(__file__).parent / "inside" / "painter.py"


def described(value: Any) -> dict[str, Any]:
    """A figure that a function returned as plain data: one panel, or a list of them; ValueError says what is amiss.

    For languages that come without a plotting package. docs/languages.md has the form.
    """
    panels = list(value) if isinstance(value, (list, tuple)) else [value]
    if not panels or not all(isinstance(panel, dict) for panel in panels):
        raise ValueError("a figure is a panel, or a list of panels: named values such as xlabel and lines")
    return {"axes": [_panel(panel) for panel in panels], "legend": [], "suptitle": "", "supxlabel": "", "supylabel": ""}


def _panel(given: Mapping[str, Any]) -> dict[str, Any]:
    unknown = sorted(map(str, given.keys() - {*PANEL, *KINDS, "xlim", "ylim", "aspect", "colorbar"}))
    if unknown:
        raise ValueError(f"a panel has no {', '.join(unknown)}; it has {', '.join([*PANEL, *KINDS])}, ...")
    panel: dict[str, Any] = {name: str(given.get(name, usual)) for name, usual in PANEL.items()}
    shown = {kind: [_item(kind, n, item) for n, item in enumerate(_many(given.get(kind)), 1)] for kind in KINDS}
    panel |= shown | {"segments": [], "eventplots": [], "is_colorbar": False}
    panel["points"] = [
        np.column_stack([points[axis] for axis in "xyz" if axis in points]) for points in shown["points"]
    ]
    panel["polygons"] = [np.column_stack([corners["x"], corners["y"]]) for corners in shown["polygons"]]
    named = [item for kind in KINDS if kind != "texts" for item in _many(given.get(kind)) if isinstance(item, dict)]
    panel["legend"] = [str(item["label"]) for item in named if item.get("label")]
    panel["is_3d"] = any("z" in item for kind in ("lines", "points") for item in shown[kind])
    panel["lines"] = [{"z": None} | line for line in shown["lines"]]
    panel["aspect"] = given.get("aspect", "auto")
    panel["has_colorbar"] = bool(given.get("colorbar", False))
    for limits, axis, first in (("xlim", "x", 0), ("ylim", "y", 2)):
        ends = [np.ravel(item[axis]) for kind in KINDS for item in shown[kind] if kind != "texts" and axis in item]
        ends += [np.ravel(item["height"]) for item in shown["bars"] if axis == "y"] + [
            np.zeros(1 if shown["bars"] and axis == "y" else 0)
        ]
        ends += [np.array(image["extent"][first : first + 2]) for image in shown["images"]]
        panel[limits] = _limits(given.get(limits), np.concatenate([np.zeros(0), *ends]))
    return panel


def _many(value: Any) -> list[Any]:
    """The items of a kind; one alone need be in no list, and one array of texts is a list."""
    return [] if value is None else list(value) if isinstance(value, (list, tuple)) else [value]


def _item(kind: str, number: int, item: Any) -> Any:
    if kind == "texts":
        return str(item)
    if kind == "images" and not isinstance(item, dict):
        item = {"array": item}
    if not isinstance(item, dict):
        raise ValueError(f"{kind}, number {number}: named values such as {', '.join(KINDS[kind])} make one of them")
    made: dict[str, Any] = {}
    for name in KINDS[kind]:
        if item.get(name) is None and name in ("z", "extent"):
            continue
        try:
            made[name] = np.asarray(item[name], dtype=float)
        except KeyError:
            raise ValueError(f"{kind}, number {number}, has no {name}") from None
        except (TypeError, ValueError):
            raise ValueError(f"{kind}, number {number}: {name} is no array of numbers") from None
    if kind == "images":
        if made["array"].ndim != 2:
            raise ValueError(f"images, number {number}, is no matrix")
        rows, columns = made["array"].shape
        made["extent"] = tuple(np.ravel(made.get("extent", [0.5, columns + 0.5, rows + 0.5, 0.5])).tolist())
        upside_down = len(made["extent"]) == 4 and made["extent"][2] > made["extent"][3]
        return made | {"cmap": "", "origin": "upper" if upside_down else "lower"}
    made = {name: np.ravel(values) for name, values in made.items()}
    sizes = {len(values) for values in made.values()}
    if len(sizes) > 1:
        raise ValueError(
            f"{kind}, number {number}: {', '.join(made)} have {sorted(sizes)} numbers, and should have as many"
        )
    if kind == "bars":
        return made | {"width": np.full(len(made["x"]), 0.8)}
    return made | {name: str(item.get(name, usual)) for name, usual in STYLE.items()} if kind == "lines" else made


def _limits(given: Any, values: np.ndarray[Any, Any]) -> tuple[float, ...]:
    if given is not None:
        limits = np.ravel(np.asarray(given, dtype=float)).tolist()
        if len(limits) != 2:
            raise ValueError("limits of an axis are two numbers")
        return tuple(limits)
    finite = values[np.isfinite(values)]
    low, high = (float(finite.min()), float(finite.max())) if finite.size else (0.0, 1.0)
    margin = 0.05 * (high - low) or 0.5
    return low - margin, high + margin


def checked(described: Mapping[str, Any]) -> dict[str, Any]:
    """Rows and columns as flat arrays, pairs as tuples, and what is missing as None."""
    return {**described, "axes": [_axes(axes) for axes in described.get("axes", [])], "png": b""}


def _axes(plain: Mapping[str, Any]) -> dict[str, Any]:
    axes = dict(plain)
    for name in ("xlim", "ylim"):
        axes[name] = tuple(_flat(axes[name]).tolist())
    axes["lines"] = [
        _flattened(line, "xyz") | {"z": _flat(line["z"]) if _size(line["z"]) else None} for line in axes["lines"]
    ]
    axes["bars"] = [_flattened(bars, ("x", "height", "width")) for bars in axes["bars"]]
    axes["errorbars"] = [_flattened(bars, ("x", "y", "yerr")) for bars in axes["errorbars"]]
    axes["points"] = [_columns(points, 2) for points in axes["points"]]
    axes["polygons"] = [_columns(points, 2) for points in axes["polygons"]]
    axes["eventplots"] = [_flat(events) for events in axes["eventplots"]]
    axes["images"] = [
        image | {"array": _columns(image["array"], 2), "extent": tuple(_flat(image["extent"]).tolist())}
        for image in axes["images"]
    ]
    return axes


def _size(value: Any) -> int:
    return int(np.size(value)) if value is not None else 0


def _flat(value: Any) -> np.ndarray[Any, Any]:
    return np.asarray(value, dtype=float).reshape(-1)


def _columns(value: Any, axes: int) -> np.ndarray[Any, Any]:
    array: np.ndarray[Any, Any] = np.asarray(value, dtype=float)
    return array if array.ndim >= axes else array.reshape(1, -1)


def _flattened(plain: Mapping[str, Any], names: Any) -> dict[str, Any]:
    return dict(plain) | {name: _flat(plain[name]) for name in names if plain[name] is not None}


class Painter:
    """A confined Python child that draws figures from their descriptions; started when the first one comes."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._process: Process | None = None

    def png(self, figure: Mapping[str, Any]) -> bytes:
        """A picture of the figure; b"" where the data cannot be drawn."""
        if self._process is None or not self._process.alive:
            self.close()
            program = Program("painter", (Cell(PAINTER.read_text(encoding="utf-8"), "painter.py"),))
            self._process = self._sandbox.start_one(program, Limits(cpu_seconds=20))
        reply = self._process.call("draw", [dict(figure)], figure=True)
        made = (reply.figure or {}).get("png", b"")
        return made if type(made) is bytes else b""

    def close(self) -> None:
        """End the child."""
        if self._process is not None:
            self._process.close()
            self._process = None
