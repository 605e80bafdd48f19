"""Names given to the legend, not to the lines; the unit of the currents in the legend's title."""


def plot_gating_curves(v, steady_state, time_constant):
    figure, panels = plt.subplots(1, 2, figsize=(9, 4))
    for panel, curves, words in zip(
        panels, (steady_state, time_constant), ("opening probability", r"$\tau$ / ms"), strict=True
    ):
        for gate in ("h", "m", "n"):
            panel.plot(v, curves[gate])
        panel.legend(["Na inactivation (h)", "Na activation (m)", "K activation (n)"])
        panel.set(xlabel="V / mV", ylabel=words)
    return figure


def plot_limit_cycles(orbits, currents):
    figure = plt.figure()
    axes = figure.add_subplot(projection="3d")
    for orbit in orbits:
        orbit = np.asarray(orbit)
        axes.plot(orbit[:, 0], orbit[:, 1], orbit[:, 2])
    axes.set(xlabel="V / mV", ylabel="$n$", zlabel="$m$")
    axes.legend([f"{100 * current:.3g}" for current in currents], title=r"$I$ in $\mu$A/cm$^2$")
    return figure
