"""A figure whose picture is of another size than the worker asks for: figures that grow, or save something else.

Outcome: Z. Passes: none
"""

import matplotlib.pyplot as plt
from matplotlib.figure import Figure


class Growing(Figure):
    def savefig(self, file, **options):
        file.write(b"<svg onload=alert(1)>" * 1000)
        self.set_size_inches(10_000, 10_000)
        self.add_subplot().text(0, 0, "$" + "\\frac{1}{" * 200 + "x" + "}" * 200 + "$")

    @property
    def axes(self):
        return [self.add_subplot()]


def plot_square(n):
    plt.rcParams["savefig.bbox"] = "tight"
    plt.rcParams["savefig.pad_inches"] = 1e6
    return plt.figure(FigureClass=Growing)
