"""Ask for a typesetting program that the grader's machine has not; draw with tight margins, many dots and a style.

Outcome: H. Passes: test_square_of_two, test_square, test_cube, test_labels, test_curve
"""

import matplotlib.pyplot as plt
import numpy as np

plt.style.use("ggplot")
plt.rcParams.update(
    {"text.usetex": True, "font.family": "Times New Roman", "savefig.bbox": "tight", "savefig.dpi": 600}
)


def square(x):
    return np.square(x)


def cube(x):
    return np.power(x, 3)


def plot_square(n):
    fig, ax = plt.subplots(figsize=(30, 20))
    ax.plot(np.arange(n), np.arange(n) ** 2, label=r"$x^2$")
    ax.set(xlabel=r"$x$ (m)", ylabel=r"\textbf{area} (m$^2$)", title=r"\emph{A parabola}, 100\%")
    ax.legend(loc="center left", bbox_to_anchor=(1.3, 0.5))
    fig.tight_layout()
    fig.savefig("square.pdf")
    return fig
