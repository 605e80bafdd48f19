"""Axes named, but without units."""

LOSES = ["test_gating_labels_and_legend", "test_f_i_labels_with_units", "test_cycle_labels_and_legend"]


_drawn = plot_gating_curves, plot_f_i_curve, plot_limit_cycles


def _strip(figure):
    for axes in figure.axes:
        axes.set_xlabel("membrane potential" if "membrane" in axes.get_xlabel() else "current density")
        axes.set_ylabel(axes.get_ylabel().split(" (")[0])
    return figure


def plot_gating_curves(v, steady_state, time_constant):
    return _strip(_drawn[0](v, steady_state, time_constant))


def plot_f_i_curve(current, rate):
    return _strip(_drawn[1](current, rate))


def plot_limit_cycles(orbits, currents):
    return _strip(_drawn[2](orbits, currents))
