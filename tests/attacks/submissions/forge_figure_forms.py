"""Patch the worker to describe a figure each part of which, in turn, is of another form than agreed.

Outcome: Z. Passes: none
"""

import sys

import numpy as np

AXES = {
    "title": "", "xlabel": "x (m)", "ylabel": "y (m)", "zlabel": "", "is_3d": False, "xscale": "", "yscale": "",
    "xlim": (0.0, 1.0), "ylim": (0.0, 1.0), "place": (0.0, 0.0, 1.0, 1.0), "aspect": "auto", "lines": [], "points": [], "segments": [], "images": [],
    "bars": [], "errorbars": [], "eventplots": [], "polygons": [], "legend": [], "texts": [], "has_colorbar": False,
    "is_colorbar": False, "legend_title": "", "legend_colors": [], "point_colors": [],
}  # fmt: skip
FIGURE = {"png": b"", "axes": [AXES], "legend": [], "suptitle": "", "supxlabel": "", "supylabel": ""}
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
STRANGE = [
    FIGURE | {"axes": 5},
    FIGURE | {"axes": [5]},
    FIGURE | {"axes": ["title"]},
    FIGURE | {"axes": np.zeros(3)},
    FIGURE | {"suptitle": None},
    FIGURE | {"png": PNG},
    FIGURE | {"png": PNG + b"\x7f\xff\xff\xff" * 2},  # a picture of 10^18 pixels
    FIGURE | {"png": PNG + bytes(9 << 20)},
    *(
        FIGURE | {"axes": [AXES | {key: value}]}
        for key in AXES
        for value in (5, [5], [[5]], "five", {"x": 5}, [{"x": 5}], (10**3000, 1), np.zeros((2, 2, 2)), None)
        if type(value) is not type(AXES[key]) or value == [5]
    ),
    FIGURE | {"axes": [AXES | {"points": [np.zeros((3_000_000, 2), np.uint8)]}]},  # more than is ever drawn
]
turn = iter(range(10**6))
for module in list(sys.modules.values()):
    if hasattr(module, "describe_figure"):
        module.describe_figure = lambda value: STRANGE[value % len(STRANGE)] if value < 5 else STRANGE[next(turn)]


def plot_square(n):
    return n
