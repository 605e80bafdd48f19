"""A scatter of points where a line should join them."""

LOSES = ["test_f_i_curve_is_drawn", "test_cycles_are_drawn", "test_curves_are_drawn"]


def plot_gating_curves(v, steady_state, time_constant):
    figure, panels = plt.subplots(2, 1)
    for panel, curves in zip(panels, (steady_state, time_constant), strict=True):
        for gate in "nmh":
            panel.scatter(v, curves[gate], label=gate)
        panel.legend()
        panel.set(xlabel="v (mV)", ylabel="tau (ms)")
    return figure


def plot_f_i_curve(current, rate):
    figure, axes = plt.subplots()
    axes.scatter(current, rate)
    axes.set(xlabel="current density (uA/mm$^2$)", ylabel="rate (Hz)")
    return figure


def plot_limit_cycles(orbits, currents):
    axes = plt.figure().add_subplot(projection="3d")
    for orbit, current in zip(orbits, currents, strict=True):
        axes.scatter(*orbit.T, label=f"{current} uA/mm$^2$")
    axes.set(xlabel="v (mV)", ylabel="n", zlabel="m")
    axes.legend()
    return axes.figure
