"""Draw with artists whose every property is a trap: data that interrupt, labels that are no text, lengths that lie.

Outcome: Z. Passes: none
"""

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.lines import Line2D


class Data(np.ndarray):
    def __array_finalize__(self, other):
        pass

    def __array_ufunc__(self, *args, **kwargs):
        raise KeyboardInterrupt

    def __array_function__(self, *args, **kwargs):
        raise SystemExit(0)

    def __len__(self):
        return 1 << 62


class Label(str):
    def startswith(self, *args):
        raise GeneratorExit

    def __str__(self):
        return self


class Trap(Line2D):
    drawn = False

    def draw(self, renderer):
        self.drawn = True

    def get_data(self, orig=True):
        return [np.ones(3).view(Data)] * 2

    def get_label(self):
        return Label("line")

    def get_color(self):
        return Label("no colour")

    @property
    def __class__(self):
        return dict


def plot_square(n):
    figure, axes = plt.subplots()
    axes.add_line(Trap([0, 1], [0, 1]))
    axes.get_xlabel = lambda: Label("x")
    axes.get_xlim = lambda: iter(int, 1)
    return figure
