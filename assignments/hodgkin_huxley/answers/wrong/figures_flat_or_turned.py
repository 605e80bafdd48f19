"""Axes swapped in the f-I curve, a flat picture of the limit cycles, time constants missing."""

LOSES = [
    "test_f_i_labels_with_units",
    "test_f_i_curve_is_drawn",
    "test_three_dimensions",
    "test_cycle_labels_and_legend",
    "test_cycles_are_drawn",
    "test_curves_are_drawn",
    "test_gating_labels_and_legend",
]


def plot_gating_curves(v, steady_state, time_constant):
    figure, axes = plt.subplots()
    for gate in "nmh":
        axes.plot(v, steady_state[gate], label=gate)
    axes.set(xlabel="v (mV)", ylabel="steady state")
    axes.legend()
    return figure


def plot_f_i_curve(current, rate):
    figure, axes = plt.subplots()
    axes.plot(rate, current)
    axes.set(xlabel="rate (Hz)", ylabel="current density (uA/mm$^2$)")
    return figure


def plot_limit_cycles(orbits, currents):
    figure, axes = plt.subplots()
    for orbit, current in zip(orbits, currents, strict=True):
        axes.plot(orbit[:, 0], orbit[:, 1], label=f"{current} uA/mm$^2$")
    axes.set(xlabel="v (mV)", ylabel="n")
    axes.legend()
    return figure
