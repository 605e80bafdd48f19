"""Matplotlib on the student's side: find the figure an answer means and turn it into plain data."""

from __future__ import annotations

import io
import logging
import math
import sys
import warnings
from typing import Any

import numpy as np

CHINESE_FONTS = (
    "Noto Sans CJK SC",
    "Noto Sans CJK JP",
    "Source Han Sans SC",
    "WenQuanYi Micro Hei",
    "SimHei",
    "PingFang SC",
)
MAX_PNG = 8 << 20
MAX_POINTS, MAX_PIXELS, MAX_COLOURED = 200_000, 4_000_000, 2000
MAX_TEXTS = 1000
EQUAL = 0.01  # that nobody sees between the scales of two axes


logging.getLogger("matplotlib.mathtext").setLevel(logging.ERROR)  # a glyph that is missing is no one's business here


class NoFigure(TypeError):
    """The answer is not a figure, or one that is too large to look at."""


def warm_up() -> None:
    """Draw once, so that fonts and lazily imported modules are there before the fork."""
    import matplotlib

    matplotlib.use("Agg", force=True)
    import matplotlib.font_manager
    import matplotlib.pyplot as plt

    installed = {font.name for font in matplotlib.font_manager.fontManager.ttflist}
    plt.rcParams["font.family"] = ["sans-serif", *(name for name in CHINESE_FONTS if name in installed)]
    figure, axes = plt.subplots()
    axes.plot([0, 1], label="$x_1$")
    axes.set_title("warm up")
    axes.legend()
    figure.savefig(io.BytesIO(), format="png")
    plt.close("all")


def tame_pyplot() -> None:
    """show() and pause() do nothing; a choice of an interactive backend, or of TeX for texts, is overheard."""
    plt: Any = sys.modules.get("matplotlib.pyplot")
    if plt is None:
        return
    import matplotlib
    from matplotlib.text import Text

    # what is set by TeX, which cannot run here, stands in the picture as it was written
    kind: Any = Text
    parse = kind._preprocess_math
    kind.get_usetex = lambda text: False
    kind._preprocess_math = lambda text, words: (words, False) if text._usetex else parse(text, words)

    for owner, name in ((plt, "show"), (plt, "pause"), (plt, "switch_backend"), (matplotlib, "use")):
        setattr(owner, name, lambda *args, **kwargs: None)


def close_all() -> None:
    plt: Any = sys.modules.get("matplotlib.pyplot")
    if plt is not None:
        plt.close("all")


def describe_figure(value: Any) -> dict[str, Any]:
    """The figure that `value` means, as plain data: what is drawn in it, and a PNG of it. Raises NoFigure."""
    figure = _find(value)
    png = io.BytesIO()
    scale = min(1.0, 1600 / max(*figure.get_size_inches(), 1) / 100)
    with warnings.catch_warnings():  # a missing glyph is no one's business here
        warnings.simplefilter("ignore")
        figure.savefig(png, format="png", dpi=100 * scale)  # also settles limits, ticks and aspects
    if png.tell() > MAX_PNG:
        raise NoFigure("the figure is too large")
    budget = _Budget(MAX_POINTS, MAX_PIXELS)
    axes = [_axes(ax, budget) for ax in figure.axes[:64]]
    shared = {name: getattr(figure, f"_{name}", None) for name in ("suptitle", "supxlabel", "supylabel")}
    titles = {name: text.get_text() if text is not None else "" for name, text in shared.items()}
    parts = _parts_of(figure)
    texts = [text.get_text() for part in parts for text in part.texts[:MAX_TEXTS]]  # subfigures' titles among them
    legends = _legend([legend for part in parts for legend in part.legends])
    return {"png": png.getvalue(), "axes": axes, "texts": texts, **legends, **titles}


def _parts_of(figure: Any) -> list[Any]:
    """A figure and its subfigures, however deep."""
    found = [figure]
    for part in found:
        found += list(part.subfigs)[: 64 - len(found)]
    return found


class _Budget:
    """Points and pixels that one figure may still have."""

    def __init__(self, points: int, pixels: int) -> None:
        self.left, self.pixels_left = points, pixels

    def pixels(self, values: Any) -> np.ndarray[Any, Any]:
        self.pixels_left -= np.size(values)
        if self.pixels_left < 0:
            raise NoFigure(f"the figure is too large: more than {MAX_PIXELS} pixels of images")
        self.left += np.size(values)
        return self.floats(values)

    def floats(self, values: Any) -> np.ndarray[Any, Any]:
        """A plain float array; masked values become nan, dates and categories have become numbers already."""
        array: np.ndarray[Any, Any] = np.ma.filled(np.ma.asarray(values, dtype=float), math.nan)
        self.left -= array.size
        if self.left < 0:
            raise NoFigure(f"the figure is too large: more than {MAX_POINTS} points")
        return np.array(array)


def _find(value: Any) -> Any:
    if "matplotlib" not in sys.modules:  # what has not been imported has drawn nothing
        raise NoFigure(f"a {type(value).__name__} is not a matplotlib Figure")
    from matplotlib.artist import Artist
    from matplotlib.figure import FigureBase

    if value is None:
        plt: Any = sys.modules.get("matplotlib.pyplot")
        if plt is not None and plt.get_fignums():
            return plt.gcf()
        raise NoFigure("the function drew no figure")
    for candidate in [value, *_items(value)]:
        figure = candidate if isinstance(candidate, FigureBase) else None
        figure = figure or (candidate.get_figure() if isinstance(candidate, Artist) else None)
        figure = figure or getattr(candidate, "fig", None) or getattr(candidate, "figure", None)
        if isinstance(figure, FigureBase):
            return figure.figure  # of a subfigure the whole
    raise NoFigure(f"a {type(value).__name__} is not a matplotlib Figure")


def _items(value: Any) -> list[Any]:
    """What (fig, ax), a list of axes or an array of axes holds."""
    if isinstance(value, np.ndarray):
        return list(value.flat[:100])
    return list(value)[:100] if isinstance(value, (list, tuple)) else []


def _place(ax: Any) -> Any:
    """Where a panel lies in the whole figure: left, bottom, right, top."""
    box, part = ax.get_position(), ax.figure
    if part is not part.figure:  # of a subfigure
        box = box.transformed(part.transSubfigure - part.figure.transFigure)
    return _limits(box.extents)


def _axes(ax: Any, budget: _Budget) -> dict[str, Any]:
    is_3d = ax.name == "3d"
    described = [c for c in ax.containers if type(c).__name__ in ("BarContainer", "ErrorbarContainer")]
    taken = {id(artist) for container in described for artist in _parts(container)}
    texts = ax.texts[:MAX_TEXTS]
    is_colorbar = hasattr(ax, "_colorbar")
    collections = [_collection(artist, is_3d, budget) for artist in ax.collections if id(artist) not in taken]
    mappables = [*ax.images, *ax.collections]
    return {
        "title": " ".join(filter(None, (ax.get_title(loc=side) for side in ("left", "center", "right")))),
        "xlabel": ax.get_xlabel(),
        "ylabel": ax.get_ylabel(),
        "zlabel": ax.get_zlabel() if is_3d else "",
        "is_3d": is_3d,
        "xscale": ax.get_xscale(),
        "yscale": ax.get_yscale(),
        "xlim": _limits(ax.get_xlim()),
        "ylim": _limits(ax.get_ylim()),
        "place": _place(ax),
        "aspect": _aspect(ax),
        "lines": [_line(line, is_3d, budget) for line in ax.lines if id(line) not in taken] + _outlines(ax, budget),
        "points": _of(collections, "points"),
        "point_colors": _of(collections, "point_colors"),
        "point_labels": _of(collections, "point_labels"),
        "segments": _of(collections, "segments"),
        "images": [_image(image, budget) for image in ax.images] + _of(collections, "images"),
        "bars": [_bars(c, budget) for c in ax.containers if type(c).__name__ == "BarContainer"],
        "errorbars": [_errorbar(c, budget) for c in ax.containers if type(c).__name__ == "ErrorbarContainer"],
        "errorbar_labels": [_label(c) for c in ax.containers if type(c).__name__ == "ErrorbarContainer"],
        "eventplots": _of(collections, "eventplots"),
        "polygons": _of(collections, "polygons") + _patches(ax, budget),
        **_legend([ax.get_legend()]),
        "texts": [text.get_text() for text in texts],
        "text_places": _middles(ax, [] if is_3d else texts, budget),
        "ticks": [] if is_3d else _ticks(ax),
        "is_colorbar": is_colorbar,
        "has_colorbar": any(getattr(artist, "colorbar", None) is not None for artist in mappables),
    }


def _legend(legends: list[Any]) -> dict[str, Any]:
    """What legends say, under which title, and the colour that stands before each text."""
    legends = [legend for legend in legends if legend is not None]
    return {
        "legend": [text.get_text() for legend in legends for text in legend.get_texts()],
        "legend_title": " ".join(filter(None, (legend.get_title().get_text() for legend in legends))),
        "legend_colors": [_colour(handle) for legend in legends for handle in legend.legend_handles],
    }


def _colour(handle: Any) -> str:
    """The colour of a legend's entry: that of its marker where it has one; empty where it has several, or none."""
    if hasattr(handle, "get_markerfacecolor"):
        marked = str(handle.get_marker()) not in ("None", "none", "", " ")
        return _hex(handle.get_markerfacecolor() if marked else handle.get_color())
    getter = getattr(handle, "get_facecolor", None)
    return _hex(getter()) if getter else ""


def _hex(colour: Any) -> str:
    from matplotlib.colors import to_hex

    try:
        rows = np.atleast_2d(colour) if not isinstance(colour, str) else [colour]
        return to_hex(rows[0]) if len(rows) == 1 else ""
    except (TypeError, ValueError):
        return ""


def _point_colours(artist: Any, count: int) -> list[str]:
    """The colour of each point of a scatter, its edge's where it is hollow; none where the points are too many."""
    faces = artist.get_facecolors() if len(artist.get_facecolors()) else artist.get_edgecolors()
    named = [_hex(face) for face in faces[:MAX_COLOURED]]
    return [named[i % len(named)] for i in range(count)] if named and count <= MAX_COLOURED else []


def _of(collections: list[dict[str, Any]], kind: str) -> list[Any]:
    return [item for found in collections for item in found.get(kind, ())]


def _limits(pair: Any) -> tuple[float, ...]:
    return tuple(float(value) for value in pair)


def _aspect(ax: Any) -> str | float:
    """ "equal" where a unit is as long on both axes, whether that was asked for or comes of limits and shape."""
    aspect = ax.get_aspect()
    if aspect == 1 or aspect == "equal" or (ax.name == "rectilinear" and _equally_scaled(ax)):
        return "equal"
    return aspect if isinstance(aspect, str) else float(aspect)


def _equally_scaled(ax: Any) -> bool:
    if (ax.get_xscale(), ax.get_yscale()) != ("linear", "linear"):
        return False
    box, view = ax.get_window_extent(), ax.viewLim
    across, up = abs(box.width * view.height), abs(box.height * view.width)
    return bool(across > 0 and abs(up / across - 1) < EQUAL)


def _line(line: Any, is_3d: bool, budget: _Budget) -> dict[str, Any]:
    from matplotlib.colors import to_hex

    z = None
    if type(line).__name__ in ("AxLine", "_AxLine"):  # without ends: what of it is in view
        ends = line.axes.transData.inverted().transform(line.get_transform().transform([(0, 0), (1, 1)]))
        x, y = budget.floats(ends.T)
    elif is_3d and hasattr(line, "get_data_3d"):
        x, y, z = (budget.floats(part) for part in line.get_data_3d())
    else:
        x, y = (budget.floats(part) for part in line.get_data(orig=False))
    return {
        "x": x,
        "y": y,
        "z": z,
        "label": _label(line),
        "color": to_hex(line.get_color()),
        "linestyle": str(line.get_linestyle()),
        "marker": str(line.get_marker()),
    }


def _label(artist: Any) -> str:
    """What a legend would call it; empty where nobody gave it a name."""
    label = str(artist.get_label())
    return "" if label.startswith("_") or label == "None" else label[:1000]


def _image(image: Any, budget: _Budget) -> dict[str, Any]:
    return {
        "array": budget.pixels(image.get_array()),
        "extent": _limits(image.get_extent()),
        "cmap": image.get_cmap().name,
        "origin": str(image.origin),
    }


def _collection(artist: Any, is_3d: bool, budget: _Budget) -> dict[str, Any]:
    """Scatter, line collection, events, mesh or polygons: told apart by class names, which subclasses inherit."""
    names = [cls.__name__ for cls in type(artist).__mro__]
    if "EventCollection" in names:
        return {"eventplots": [budget.floats(artist.get_positions())]}
    if "Line3DCollection" in names:
        return {"segments": _pairs([budget.floats(part) for part in artist._segments3d])}
    if "LineCollection" in names:
        return {"segments": _pairs([budget.floats(part) for part in artist.get_segments()])}
    if "QuadMesh" in names:
        array, corners = artist.get_array(), artist.get_coordinates()
        extent = (corners[..., 0].min(), corners[..., 0].max(), corners[..., 1].min(), corners[..., 1].max())
        shape = (corners.shape[0] - 1, corners.shape[1] - 1)
        values = budget.pixels(array)
        values = values.reshape(shape) if values.size == shape[0] * shape[1] else values
        if corners[-1, 0, 1] < corners[0, 0, 1]:  # the first row lies on top
            values = values[::-1]
        if corners[0, -1, 0] < corners[0, 0, 0]:
            values = values[:, ::-1]
        return {
            "images": [{"array": values, "extent": _limits(extent), "cmap": artist.get_cmap().name, "origin": "lower"}]
        }
    if "PathCollection" in names or "Path3DCollection" in names:
        if is_3d and hasattr(artist, "_offsets3d"):
            points = np.column_stack([budget.floats(part) for part in artist._offsets3d])
        else:
            points = budget.floats(artist.get_offsets())
        colours = _point_colours(artist, len(points))
        return {"points": [points], "point_colors": [colours], "point_labels": [_label(artist)]}
    return {"polygons": [budget.floats(path.vertices) for path in artist.get_paths()[:1000]]}


def _ticks(ax: Any) -> list[str]:
    """What stands at the ticks of both axes, where that is more than their numbers."""
    from matplotlib.ticker import FixedFormatter, FuncFormatter

    words = []
    for axis in (ax.xaxis, ax.yaxis):
        if isinstance(axis.get_major_formatter(), (FixedFormatter, FuncFormatter)) or axis.have_units():
            words += [text.get_text() for text in axis.get_ticklabels()[:100]]
    return [word for word in words if word.strip()]


def _middles(ax: Any, texts: list[Any], budget: _Budget) -> np.ndarray[Any, Any]:
    """Where the middle of each text lies, in the units of the axes; nan for those whose arrow points elsewhere."""
    middles = np.full((len(texts), 2), math.nan)
    for row, text in zip(middles, texts, strict=True):
        if getattr(text, "arrow_patch", None) is None:
            row[:] = text.get_window_extent().get_points().mean(axis=0)
    return budget.floats(ax.transData.inverted().transform(middles))


def _outlines(ax: Any, budget: _Budget) -> list[dict[str, Any]]:
    """Lines that matplotlib draws as patches: stairs, and histograms of the type "step"."""
    found = []
    for patch in ax.patches[:1000]:
        kind = type(patch).__name__
        if kind == "StepPatch":
            heights, edges, _ = patch.get_data()
            x, y = np.repeat(edges, 2)[1:-1], np.repeat(heights, 2)
        elif kind == "Polygon" and not patch.get_fill():
            x, y = patch.get_xy().T
        else:
            continue
        names = {"label": _label(patch), "color": _hex(patch.get_edgecolor()), "marker": "None"}
        found.append({"x": budget.floats(x), "y": budget.floats(y), "z": None, "linestyle": "-", **names})
    return found


def _pairs(polylines: list[np.ndarray[Any, Any]]) -> list[np.ndarray[Any, Any]]:
    """Polylines cut into single segments, shape (n, 2, dimensions)."""
    pieces = [np.stack([line[:-1], line[1:]], axis=1) for line in polylines if line.ndim == 2 and len(line) > 1]
    return [np.concatenate(pieces)] if pieces else []


def _parts(container: Any) -> list[Any]:
    parts: list[Any] = []
    for part in container:
        parts += list(part) if isinstance(part, (list, tuple)) else [part]
    return parts


def _bars(container: Any, budget: _Budget) -> dict[str, Any]:
    boxes = list(container.patches)
    return {
        "x": budget.floats([box.get_x() + box.get_width() / 2 for box in boxes]),
        "height": budget.floats([box.get_height() for box in boxes]),
        "width": budget.floats([box.get_width() for box in boxes]),
    }


def _errorbar(container: Any, budget: _Budget) -> dict[str, Any]:
    """Centres and half-lengths of vertical bars; 0 where there are none."""
    centre, _, stems = container.lines
    vertical = [np.asarray(part) for stem in stems for part in stem.get_segments()]
    vertical = [part for part in vertical if part.shape == (2, 2) and part[0, 0] == part[1, 0]]
    if centre is not None:
        x, y = (budget.floats(part) for part in centre.get_data(orig=False))
    else:
        x, y = (budget.floats([part[:, axis].mean() for part in vertical]) for axis in (0, 1))
    lengths = [abs(part[1, 1] - part[0, 1]) / 2 for part in vertical]
    return {"x": x, "y": y, "yerr": budget.floats(lengths if len(lengths) == len(x) else np.zeros(len(x)))}


def _patches(ax: Any, budget: _Budget) -> list[np.ndarray[Any, Any]]:
    """Free patches (fills, spans, shapes), not the rectangles of bars."""
    bars = {id(box) for container in ax.containers for box in _parts(container)}
    free = [patch for patch in ax.patches[:1000] if id(patch) not in bars]
    return [budget.floats(patch.get_patch_transform().transform_path(patch.get_path()).vertices) for patch in free]
