"""Axes without units."""

LOSES = ["test_bump_labels", "test_heading_labels"]

_bump, _heading = plot_bump, plot_heading


def plot_bump(theta, rates, centre, theta_c, peak):
    fig = _bump(theta, rates, centre, theta_c, peak)
    fig.axes[0].set(xlabel="preferred direction", ylabel="rate")
    return fig


def plot_heading(times, rates, heading):
    fig = _heading(times, rates, heading)
    fig.axes[0].set(xlabel="time", ylabel="preferred direction")
    return fig
