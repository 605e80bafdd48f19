"""The legend calls the theory simulation and the simulation theory."""

LOSES = ["test_line_points_and_bars"]


def plot_mean_field(g_theory, rate_theory, g, rate, sem):
    fig, ax = plt.subplots()
    ax.plot(g_theory, rate_theory, label="simulation")
    ax.errorbar(g, rate, yerr=sem, fmt="o", label="mean field")
    ax.set(xlabel="g", ylabel="rate (Hz)")
    ax.legend()
    return fig
