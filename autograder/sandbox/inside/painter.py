"""Draw a figure that another language described: loaded into a confined Python child like a student's program."""

import re
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.lines import Line2D

PIXELS = 1000  # more along one side of an image cannot be seen
NEAR = 0.02  # share of the figure by which panels of one row or column may be out of line
WORDS = """
    alpha α beta β gamma γ delta δ epsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ
    pi π rho ρ sigma σ tau τ upsilon υ phi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ
    Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω circ ° deg ° pm ± times × cdot · infty ∞ partial ∂ nabla
    ∇ int ∫ sum ∑ rightarrow → leftarrow ← leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ approx ≈ sim ∼ propto ∝
    langle ⟨ rangle ⟩
"""
SIGNS = {**dict(re.findall(r"(\w+) (\S)", WORDS)), **dict.fromkeys(("bf", "it", "rm", "sl"), "")}
"""What the words of TeX stand for in a label of MATLAB."""
TEX = re.compile(r"\\(" + "|".join(sorted(SIGNS, key=len, reverse=True)) + ")")
RAISED = str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻")
LOWERED = str.maketrans("0123456789+-", "₀₁₂₃₄₅₆₇₈₉₊₋")
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
    figure.suptitle(_readable(described["suptitle"]))
    figure.supxlabel(NOTE, fontsize="x-small", color="grey")
    return figure


def _readable(text: str) -> str:
    """A label as MATLAB would set it, as far as letters go: \\tau, ^\\circ, cm^{-2}."""
    text = TEX.sub(lambda found: SIGNS[found[1]], text)
    text = re.sub(r"\^(?:\{\s*°\s*\}|\s*°)", "°", text)
    figures = r"(?:\{([-+]?\d+)\}|(\d)(?!\d))"
    text = re.sub(r"\^" + figures, lambda found: found[found.lastindex or 0].translate(RAISED), text)
    text = re.sub("_" + figures, lambda found: found[found.lastindex or 0].translate(LOWERED), text)
    return re.sub(r"([_^])\{([^{}]*)\}", r"\1\2", text)


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
        unnamed.append(ax.bar(bars["x"], bars["height"], bars["width"], bars["bottom"]))
    for bars in panel["errorbars"]:
        unnamed.append(ax.errorbar(bars["x"], bars["y"], yerr=bars["yerr"], marker="."))
    for corners in panel["polygons"]:
        if not is_3d:
            unnamed += ax.fill(*corners.T, alpha=0.5)
    ax.set(**{name: _readable(panel[name]) for name in ("title", "xlabel", "ylabel")})
    ax.set(xscale=panel["xscale"], yscale=panel["yscale"], xlim=panel["xlim"], ylim=panel["ylim"])
    if is_3d:
        ax.set_zlabel(_readable(panel["zlabel"]))
    elif panel["aspect"] == "equal":
        ax.set_aspect("equal")
    if panel["legend"]:
        named, rest = {line.get_label(): line for line in ax.lines}, iter(unnamed)
        handles = [named.get(text) or next(rest, Line2D([], [])) for text in panel["legend"]]
        ax.legend(handles, [_readable(text) for text in panel["legend"]])
