"""Bars on the theory's points."""

LOSES = ["test_line_points_and_bars"]


def plot_mean_field(g_theory, rate_theory, g, rate, sem):
    fig, ax = plt.subplots()
    ax.errorbar(g, np.interp(g, g_theory, rate_theory), yerr=sem, fmt="o", label="theory")
    ax.plot(g_theory, rate_theory)
    ax.plot(g, rate, "s", label="simulation")
    ax.set(xlabel="g", ylabel="rate (Hz)")
    ax.legend()
    return fig
