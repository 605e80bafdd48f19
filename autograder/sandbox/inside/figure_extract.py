"""Matplotlib on the student's side: find the figure an answer means and turn it into plain data."""

from __future__ import annotations

import io
import sys
from typing import Any

MAX_PNG = 8 << 20
MAX_POINTS = 200_000


class NoFigure(TypeError):
    """The answer is not a figure, or one that is too large to look at."""


def warm_up() -> None:
    """Draw once, so that fonts and lazily imported modules are there before the fork."""
    import matplotlib
    matplotlib.use("Agg", force=True)
    import matplotlib.pyplot as plt
    figure, axes = plt.subplots()
    axes.plot([0, 1], label="$x_1$")
    axes.set_title("warm up")
    axes.legend()
    figure.savefig(io.BytesIO(), format="png")
    plt.close("all")


def tame_pyplot() -> None:
    """show() and pause() do nothing; a choice of an interactive backend is overheard."""
    plt: Any = sys.modules.get("matplotlib.pyplot")
    if plt is None:
        return
    import matplotlib
    for owner, name in ((plt, "show"), (plt, "pause"), (plt, "switch_backend"), (matplotlib, "use")):
        setattr(owner, name, lambda *args, **kwargs: None)


def close_all() -> None:
    plt: Any = sys.modules.get("matplotlib.pyplot")
    if plt is not None:
        plt.close("all")


def extract(value: Any) -> dict[str, Any]:
    raise NoFigure("not yet")
