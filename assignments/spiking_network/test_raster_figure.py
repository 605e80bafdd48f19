import numpy as np

from autograder.checking import hidden, holds, labelled, public, question

pytestmark = question("raster_figure")

N = 150


def poisson(rng, rate, depth, t_stop=300.0):
    """Spikes of N neurons whose common rate (Hz) swings at 40 Hz by a share `depth`."""
    times = np.sort(rng.uniform(0, t_stop, round(2e-3 * rate * N * t_stop)))
    times = times[rng.uniform(size=times.size) < 0.5 * (1 + depth * np.sin(0.08 * np.pi * times))]
    return times, rng.integers(N, size=times.size)


def marks(ax):
    """Where unjoined marks stand on the x axis: dots, ticks, short vertical lines."""
    found = [points[:, 0] for points in ax.points] + list(ax.eventplots)
    found += [pieces[:, 0, 0] for pieces in ax.segments if (pieces[:, 0, 0] == pieces[:, 1, 0]).all()]
    for line in ax.lines:
        if line.linestyle.lower() in ("none", "", " ") or (line.x.size and np.ptp(line.x) == 0):
            found.append(line.x)
    x = np.concatenate([np.zeros(0), *found])
    return x[np.isfinite(x)]


def shows_rate(fig, centre, rate):
    """Whether some line runs through the rate; half a bin to either side is no matter.

    The line must run from left to right: a zigzag through all spikes of a raster comes near to any curve.
    """
    half = (centre[1] - centre[0]) / 2
    for line in (line for ax in fig.axes for line in ax.lines):
        if line.x.size < rate.size / 2 or line.linestyle.lower() in ("none", "", " ") or (np.diff(line.x) < 0).any():
            continue
        for shift in (0, -half, half):
            if np.abs(np.interp(centre + shift, line.x, line.y) - rate).max() < 0.03 * np.ptp(rate):
                return True
    return False


@public(points=2)
def test_labels_and_titles(student):
    """Every axis is labelled, times in ms and rates in Hz, and each network has its title."""
    train = (np.arange(5.0, 95.0, 0.5), np.arange(180) % 40)
    fig = student.plot_rasters([train, train], ["first net", "second net"], 40, 0.0, 100.0)
    assert labelled(fig, units=False)
    assert labelled(fig, x=["ms", "毫秒"], y=["Hz", "赫兹", "/s", "1/s"], units=False)
    titles = " ".join(ax.title for ax in fig.axes)
    assert holds("first net" in titles and "second net" in titles, "The titles are missing.")


@hidden(points=2, hint="figure-raster")
def test_rasters(student, rng, credit):
    """Above, an unjoined mark stands at the time of each spike of some dozens of neurons."""
    trains = [poisson(rng, 60, 0.0), poisson(rng, 40, 0.9)]
    fig = student.plot_rasters(trains, ["one", "two"], N, 50.0, 250.0)
    for times, _ in trains:
        inside = times[(times >= 50) & (times < 250)]
        good = False
        for ax in fig.axes:
            x = marks(ax)
            x = x[(x >= 50) & (x < 250)]
            if x.size:
                near = np.abs(inside[np.clip(np.searchsorted(inside, x), 0, inside.size - 1)] - x)
                before = np.abs(inside[np.clip(np.searchsorted(inside, x) - 1, 0, inside.size - 1)] - x)
                at_spikes = (np.minimum(near, before) < 1e-3).mean()
                # 25 of 150 neurons, less what chance may take
                good = good or (at_spikes > 0.99 and np.unique(x).size > 0.12 * inside.size)
        with credit(1 / len(trains)):
            assert holds(good, "No panel shows this network's spikes as marks at their times.")


@hidden(points=3, hint="figure-rate")
def test_rates_below(student, reference, rng, credit):
    """Below, a line shows the population rate of all neurons."""
    trains = [poisson(rng, 60, 0.0), poisson(rng, 40, 0.9), poisson(rng, 20, 0.5)]
    fig = student.plot_rasters(trains, ["one", "two", "three"], N, 50.0, 250.0, bin_width=2.0)
    for times, _ in trains:
        with credit(1 / len(trains)):
            centre, rate = reference.population_rate(times, N, 50.0, 250.0, bin_width=2.0)
            assert holds(shows_rate(fig, centre, rate), "No line in the figure follows the population rate.")
