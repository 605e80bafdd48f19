"""Curves as loose points, without a legend and without units."""

LOSES = ["test_sweep_labels", "test_curves", "test_theory_labels", "test_line_points_and_bars"]


def plot_rate_cv(g, eta, rate, cv):
    fig, (left, right) = plt.subplots(1, 2)
    for rates, cvs in zip(rate, cv, strict=True):
        left.scatter(g, rates)
        right.scatter(g, cvs)
    left.set(xlabel="g", ylabel="rate")
    right.set(xlabel="g", ylabel="CV")
    return fig


def plot_mean_field(g_theory, rate_theory, g, rate, sem):
    fig, ax = plt.subplots()
    ax.scatter(g_theory, rate_theory)
    ax.scatter(g, rate)
    ax.set(xlabel="g", ylabel="rate")
    return fig
