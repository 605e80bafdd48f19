"""A figure of 100 metres, with ten million points.

Outcome: Z. Passes: none
"""

import matplotlib.pyplot as plt
import numpy as np


def plot_square(n):
    fig, ax = plt.subplots(figsize=(400, 400))
    ax.plot(np.zeros(500_000), np.zeros(500_000))
    ax.set(xlabel="x (m)", ylabel="area (m2)")
    return fig
