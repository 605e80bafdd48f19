"""The curves of n and m have each other's name."""

LOSES = ["test_curves_are_drawn"]


def plot_gating_curves(v, steady_state, time_constant):
    fig, (upper, lower) = plt.subplots(2, 1)
    for g, s in (("n", "m"), ("m", "n"), ("h", "h")):
        upper.plot(v, steady_state[g], label=s)
        lower.plot(v, time_constant[g], label=s)
    upper.set(xlabel="V (mV)", ylabel="steady state")
    lower.set(xlabel="V (mV)", ylabel="tau (ms)")
    upper.legend()
    lower.legend()
    return fig
