"""All six curves in one panel, on one scale."""

LOSES = ["test_curves_are_drawn"]


def plot_gating_curves(v, steady_state, time_constant):
    fig, ax = plt.subplots()
    for gate in "nmh":
        ax.plot(v, steady_state[gate], label=gate)
        ax.plot(v, time_constant[gate], "--", label="tau " + gate)
    ax.set(xlabel="V (mV)", ylabel="steady state, time constant (ms)")
    ax.legend()
    return fig
