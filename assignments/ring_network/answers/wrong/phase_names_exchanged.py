"""Bump and runaway stand in each other's place."""

import matplotlib.pyplot as plt
import numpy as np

LOSES = ["test_phases_are_mapped"]


def plot_phase_diagram(j0, j1, phases, limit):
    fig, ax = plt.subplots()
    ax.pcolormesh(j0, j1, phases, shading="nearest")
    ax.plot(limit, j1, "k")
    for phase, name in enumerate(["homogeneous", "runaway", "bump"]):
        rows, columns = np.nonzero(np.asarray(phases) == phase)
        ax.text(np.median(np.asarray(j0)[columns]), np.median(np.asarray(j1)[rows]), name, ha="center")
    ax.set(xlabel="$J_0$", ylabel="$J_1$")
    return fig
