"""Draw a figure that another language described: loaded into a confined Python child like a student's program."""

from typing import Any

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.lines import Line2D

PIXELS = 1000  # more along one side of an image cannot be seen
NEAR = 0.02  # share of the figure by which panels of one row or column may be out of line
NOTE = "drawn from the data that the function sent"


def draw(described: dict[str, Any]) -> Any:
    plt.rcParams["text.parse_math"] = False
    places = np.reshape([panel["place"] for panel in described["axes"]], (-1, 4))
    columns, rows = _spans(places[:, [0, 2]]), _spans(-places[:, [3, 1]])  # from the left, from the top
    width, height = (max([end for _, end in spans], default=1) for spans in (columns, rows))
    figure = plt.figure(figsize=(min(6.4 * width, 16), min(4.8 * height, 16)), layout="constrained")
    grid = figure.add_gridspec(height, width)
    for panel, (left, right), (top, bottom) in zip(described["axes"], columns, rows, strict=True):
        is_3d = panel["is_3d"]
        ax = figure.add_subplot(grid[top:bottom, left:right], projection="3d" if is_3d else None)
        _fill(ax, panel, is_3d)
    figure.suptitle(described["suptitle"])
    figure.supxlabel(NOTE, fontsize="x-small", color="grey")
    return figure


def _spans(edges: Any) -> list[tuple[int, int]]:
    """First cell and the one after the last of each panel along one side of the figure, from where panels begin."""
    starts = np.sort(edges[:, 0])
    begins = starts[np.append(True, np.diff(starts) > NEAR)] if starts.size else starts
    spans = [(int((begins <= start).sum()) - 1, int((begins < end - NEAR).sum())) for start, end in edges]
    return [(first, max(first + 1, last)) for first, last in spans]


def _fill(ax: Any, panel: dict[str, Any], is_3d: bool) -> None:
    unnamed = []  # what a legend may explain and whose name was not sent
    for line in panel["lines"]:
        z = [line["z"]] if is_3d and line["z"] is not None else []
        marker = {"square": "s", "diamond": "D", "pentagram": "p", "hexagram": "h"}.get(line["marker"], line["marker"])
        ax.plot(line["x"], line["y"], *z, color=line["color"] or None, linestyle=line["linestyle"], marker=marker,
                label=line["label"] or None)  # fmt: skip
    for points in panel["points"]:
        unnamed.append(ax.scatter(*points.T[: 2 + is_3d]))
    for image in panel["images"]:
        step = -(-max(image["array"].shape[:2]) // PIXELS)
        drawn = ax.imshow(image["array"][::step, ::step], extent=image["extent"], origin=image["origin"], aspect="auto")
        if panel["has_colorbar"]:
            ax.figure.colorbar(drawn, ax=ax)
    for bars in panel["bars"]:
        unnamed.append(ax.bar(bars["x"], bars["height"], bars["width"]))
    for bars in panel["errorbars"]:
        unnamed.append(ax.errorbar(bars["x"], bars["y"], yerr=bars["yerr"], marker="."))
    for corners in panel["polygons"]:
        if not is_3d:
            unnamed += ax.fill(*corners.T, alpha=0.5)
    ax.set(title=panel["title"], xlabel=panel["xlabel"], ylabel=panel["ylabel"])
    ax.set(xscale=panel["xscale"], yscale=panel["yscale"], xlim=panel["xlim"], ylim=panel["ylim"])
    if is_3d:
        ax.set_zlabel(panel["zlabel"])
    elif panel["aspect"] == "equal":
        ax.set_aspect("equal")
    if panel["legend"]:
        named, rest = {line.get_label(): line for line in ax.lines}, iter(unnamed)
        handles = [named.get(text) or next(rest, Line2D([], [])) for text in panel["legend"]]
        ax.legend(handles, panel["legend"])
