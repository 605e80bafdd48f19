"""Patch the worker to describe a figure that was never drawn, in a form that makes no sense.

Outcome: Z. Passes: none
"""

import sys

for module in list(sys.modules.values()):
    if hasattr(module, "describe_figure"):
        module.describe_figure = lambda value: {
            "png": b"<script>alert(1)</script>",
            "suptitle": 3,
            "axes": [{"title": [], "lines": {"x": 1}, "xlim": "wide"}],
        }


def plot_square(n):
    return None
