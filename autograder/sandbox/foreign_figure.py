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

PAINTER = Path(__file__).parent / "inside" / "painter.py"


def checked(described: Mapping[str, Any]) -> dict[str, Any]:
    """Rows and columns as flat arrays, pairs as tuples, and what is missing as None."""
    return {**described, "axes": [_axes(axes) for axes in described.get("axes", [])], "png": b""}


def _axes(plain: Mapping[str, Any]) -> dict[str, Any]:
    axes = dict(plain)
    for name in ("xlim", "ylim", "place"):
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
