"""Figures drawn another way: Chinese labels, panels side by side, dashed lines, nA in the legend, a list of labels."""

import numpy as np


def plot_gating_curves(v, steady_state, time_constant):
    fig, axes = plt.subplots(1, 2)
    for gate, style in zip("nmh", ("-", "--", ":"), strict=True):
        axes[0].plot(v, steady_state[gate], "k" + style, label=gate)
        axes[1].plot(v, time_constant[gate], "k" + style)
    axes[0].legend()
    for ax in axes:
        ax.set_xlabel("膜电位 (毫伏)")
    axes[0].set_ylabel("稳态值")
    axes[1].set_ylabel("时间常数 [毫秒]")
    return fig


def plot_f_i_curve(current, rate):
    fig = plt.figure()
    plt.step(current, rate, alpha=0.2)
    plt.plot(current, rate, marker="o", ls="--")
    plt.xlabel(r"$I_e/A$ [$\mu A/mm^2$]")
    plt.ylabel(r"$f$ [s$^{-1}$]")
    plt.grid(True)
    return fig


def plot_limit_cycles(orbits, currents):
    fig = plt.figure()
    ax = fig.add_subplot(111, projection="3d")
    for orbit, i in zip(orbits, currents, strict=True):
        orbit = np.array(orbit)
        ax.plot3D(orbit[:, 0], orbit[:, 1], orbit[:, 2])
    ax.legend([f"$I$ = {1000 * i:.0f} nA/mm$^2$" for i in currents])
    ax.set_xlabel("$V$ / mV")
    ax.set_ylabel("$n$")
    ax.set_zlabel("$m$")
    return fig
