"""A figure as plain data: what a function returns in a language that comes without a plotting package.

docs/languages.md has the form: one panel, a list of panels or a list of rows of panels, each panel a mapping of titles,
limits and what is drawn.
The result has the form in which Octave's figures arrive, and is checked and painted like those.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from autograder.messages import Message

KINDS = {  # what a panel may show: its key, and what one of these consists of
    "lines": ("x", "y", "z"),
    "points": ("x", "y", "z"),
    "bars": ("x", "height", "width"),
    "errorbars": ("x", "y", "yerr"),
    "polygons": ("x", "y"),
    "images": ("array", "extent"),
    "texts": (),
}
OPTIONAL = ("z", "extent", "width")
STYLE = {"label": "", "color": "", "linestyle": "-", "marker": "None"}
# of lines without a colour, as matplotlib gives them
CYCLE = ("1f77b4", "ff7f0e", "2ca02c", "d62728", "9467bd", "8c564b", "e377c2", "7f7f7f", "bcbd22", "17becf")
PANEL = {"title": "", "xlabel": "", "ylabel": "", "zlabel": "", "xscale": "linear", "yscale": "linear"}
OTHERS = ("xlim", "ylim", "aspect", "colorbar")

NOTHING = Message(
    "The function returned nothing; return the description of the figure, e.g. (xlabel = ..., lines = ...)."
)
NO_PANELS = Message(
    "A figure is a panel, a list of panels, or a list of rows of them: named values such as xlabel and lines."
)


def described(value: Any) -> dict[str, Any]:
    """The figure that a returned value describes; ValueError says what is amiss.

    Panels stand below one another; those of an inner list side by side.
    """
    if value is None:
        raise ValueError(str(NOTHING))
    rows = [_many(row) for row in _many(value)]
    rows = [_many(row[0]) if len(row) == 1 else row for row in rows]  # a matrix of one row, as a row
    if not rows or not all(row and all(isinstance(panel, dict) for panel in row) for row in rows):
        raise ValueError(str(NO_PANELS))
    axes = [
        _panel(panel) | {"place": (k / len(row), 1 - (n + 1) / len(rows), (k + 1) / len(row), 1 - n / len(rows))}
        for n, row in enumerate(rows)
        for k, panel in enumerate(row)
    ]
    return {"axes": axes, "legend": [], "suptitle": "", "supxlabel": "", "supylabel": ""}


def _panel(given: Mapping[str, Any]) -> dict[str, Any]:
    unknown = sorted(map(str, given.keys() - {*PANEL, *KINDS, *OTHERS}))
    if unknown:
        raise ValueError(f"a panel has no {', '.join(unknown)}; it has {', '.join([*PANEL, *KINDS, *OTHERS])}")
    shown = {kind: [_item(kind, n, item) for n, item in enumerate(_many(given.get(kind)), 1)] for kind in KINDS}
    named = [item for kind in KINDS for item in _many(given.get(kind)) if isinstance(item, dict)]
    aspect = given.get("aspect", "auto")
    return {
        **{name: str(given.get(name, usual)) for name, usual in PANEL.items()},
        **shown,
        "lines": [_coloured({"z": None} | line, n) for n, line in enumerate(shown["lines"])],
        "points": [np.column_stack([points[axis] for axis in "xyz" if axis in points]) for points in shown["points"]],
        "polygons": [np.column_stack([corners["x"], corners["y"]]) for corners in shown["polygons"]],
        "segments": [],
        "eventplots": [],
        "legend": [str(item["label"]) for item in named if item.get("label")],
        "is_3d": any("z" in item for kind in ("lines", "points") for item in shown[kind]),
        "is_colorbar": False,
        "has_colorbar": given.get("colorbar") is True,
        "aspect": float(aspect) if isinstance(aspect, (int, float)) else str(aspect),
        "xlim": _limits(given.get("xlim"), shown, "x"),
        "ylim": _limits(given.get("ylim"), shown, "y"),
    }


def _coloured(line: dict[str, Any], number: int) -> dict[str, Any]:
    return line | {"color": line["color"] or f"#{CYCLE[number % len(CYCLE)]}"}


def _many(value: Any) -> list[Any]:
    """The items of a kind; one alone need be in no list."""
    return [] if value is None else list(value) if isinstance(value, (list, tuple)) else [value]


def _item(kind: str, number: int, item: Any) -> Any:
    """One of what a panel shows, its numbers as flat arrays of one length."""
    if kind == "texts":
        return str(item)
    if kind == "images":
        return _image(number, item if isinstance(item, dict) else {"array": item})
    if not isinstance(item, dict):
        names = [name for name in KINDS[kind] if name not in OPTIONAL]
        like = ", ".join(f"{name} = ..." for name in names)
        raise ValueError(f"{kind}, number {number} should be like ({like}), and is {_called(item)}")
    made = {name: values.reshape(-1) for name, values in _numbers(kind, number, item).items()}
    if kind == "bars":
        apart = np.diff(np.unique(made["x"][np.isfinite(made["x"])]))
        made.setdefault("width", np.array([0.8 * apart.min(initial=np.inf) if apart.size else 0.8]))
        if made["width"].size == 1:
            made["width"] = np.full(made["x"].size, made["width"][0])
    sizes = sorted({len(values) for values in made.values()})
    if len(sizes) > 1:
        raise ValueError(f"{kind}, number {number}: {', '.join(made)} have {sizes} numbers, and should have as many")
    return made | {name: str(item.get(name, usual)) for name, usual in STYLE.items()} if kind == "lines" else made


def _called(value: Any) -> str:
    """What a value is, in words for those who do not write Python."""
    if isinstance(value, np.ndarray):
        return "an array"
    names = {"tuple": "a tuple", "list": "a vector", "str": "a text", "bool": "a number", "int": "a number"}
    return names.get(type(value).__name__, "a number" if isinstance(value, (float, complex)) else "something else")


def _image(number: int, item: Mapping[str, Any]) -> dict[str, Any]:
    made = _numbers("images", number, item)
    if made["array"].ndim != 2:
        raise ValueError(f"images, number {number}, is no matrix")
    rows, columns = made["array"].shape
    extent = made.get("extent", np.array([0.5, columns + 0.5, rows + 0.5, 0.5])).reshape(-1)
    if len(extent) != 4:
        raise ValueError(f"images, number {number}: extent is left, right, bottom, top")
    origin = "upper" if extent[2] > extent[3] else "lower"
    return {"array": made["array"], "extent": tuple(extent.tolist()), "cmap": "", "origin": origin}


def _numbers(kind: str, number: int, item: Mapping[str, Any]) -> dict[str, np.ndarray[Any, Any]]:
    made = {}
    for name in KINDS[kind]:
        if item.get(name) is None:
            if name in OPTIONAL:
                continue
            raise ValueError(f"{kind}, number {number}, has no {name}")
        try:
            made[name] = np.asarray(item[name], dtype=float)
        except (TypeError, ValueError):
            raise ValueError(f"{kind}, number {number}: {name} is no array of numbers") from None
    return made


def _limits(given: Any, shown: Mapping[str, Any], axis: str) -> tuple[float, ...]:
    """The limits given, those of an image, or with a margin those of all that is drawn."""
    if given is not None:
        limits = np.asarray(given, dtype=float).reshape(-1)
        if len(limits) != 2:
            raise ValueError("limits of an axis are two numbers")
        return tuple(limits.tolist())
    if shown["images"]:  # row 1 on top, unless its extent says otherwise
        left, right, bottom, top = shown["images"][0]["extent"]
        return (left, right) if axis == "x" else (bottom, top)
    ends = [item[axis] for kind in KINDS for item in shown[kind] if kind != "texts" and axis in item]
    ends += [bars["x"] + side * bars["width"] / 2 for bars in shown["bars"] if axis == "x" for side in (-1, 1)]
    ends += [np.append(bars["height"], 0.0) for bars in shown["bars"] if axis == "y"]
    values = np.concatenate([np.zeros(0), *ends])
    finite = values[np.isfinite(values)]
    low, high = (float(finite.min()), float(finite.max())) if finite.size else (0.0, 1.0)
    margin = 0.05 * (high - low) or 0.5
    return low - margin, high + margin
