import numpy as np

from autograder.checking import PER_SECOND, hidden, holds, labelled, mentions, public, question

pytestmark = question("raster_figure")

N = 150


def poisson(rng, rate, depth, t_stop=300.0):
    """Spikes of N neurons whose common rate (Hz) swings at 40 Hz by a share `depth`."""
    times = np.sort(rng.uniform(0, t_stop, round(2e-3 * rate * N * t_stop)))
    times = times[rng.uniform(size=times.size) < 0.5 * (1 + depth * np.sin(0.08 * np.pi * times))]
    return times, rng.integers(N, size=times.size)


def marks(ax):
    """Where unjoined marks stand, x and row: dots, ticks, short vertical lines. Events tell no height: each train
    has a row of its own."""
    found = [points[:, :2] for points in ax.points]
    found += [np.column_stack([x, np.full(x.size, 1e6 + row)]) for row, x in enumerate(ax.eventplots)]
    for pieces in ax.segments:
        if (pieces[:, 0, 0] == pieces[:, 1, 0]).all():
            found.append(pieces[:, :, :2].mean(axis=1))
    for line in ax.lines:
        if line.linestyle.lower() in ("none", "", " "):
            found.append(np.column_stack([line.x, line.y]))
        elif line.x.size and np.ptp(line.x) == 0:
            found.append(np.array([[line.x[0], line.y.mean()]]))
    found = np.concatenate([np.zeros((0, 2)), *found])
    return found[np.isfinite(found).all(axis=1)]


def whose(x, times, neurons):
    """Index of the neuron that fired at each of these moments, -1 where none did."""
    order = np.argsort(times)
    times, neurons = times[order], neurons[order]
    after = np.clip(np.searchsorted(times, x), 1, times.size - 1)
    nearest = after - (np.abs(times[after - 1] - x) < np.abs(times[after] - x))
    return np.where(np.abs(times[nearest] - x) < 1e-3, neurons[nearest], -1)


def most(values, groups):
    """Share of marks that have the commonest value of their group: 1 where each group has one value."""
    return sum(np.unique(values[groups == g], return_counts=True)[1].max() for g in np.unique(groups)) / values.size


def shows_rate(ax, centre, rate):
    """Whether some line runs through the rate; half a bin to either side is no matter.

    The line must run from left to right: a zigzag through all spikes of a raster comes near to any curve.
    """
    half = (centre[1] - centre[0]) / 2
    for line in ax.lines:
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
    assert labelled(fig, x=["ms", "毫秒"], y=PER_SECOND, units=False)
    titles = " ".join([fig.suptitle, *(ax.title for ax in fig.axes), *fig.words()])
    assert holds("first net" in titles and "second net" in titles, "The titles are missing.")


@hidden(points=2, hint="figure-raster")
def test_rasters(student, rng, credit):
    """Above, an unjoined mark stands at the time of each spike of some dozens of neurons, a row for each of them."""
    trains = [poisson(rng, 60, 0.0), poisson(rng, 40, 0.9)]
    fig = student.plot_rasters(trains, ["one", "two"], N, 50.0, 250.0)
    for (times, neurons), own, other in zip(trains, ("one", "two"), ("two", "one"), strict=True):
        count = np.sum((times >= 50) & (times < 250))
        good, in_rows, misnamed = False, False, False
        for ax in fig.axes:
            shown = marks(ax)
            x, y = np.round(shown[(shown[:, 0] >= 50) & (shown[:, 0] < 250)].T, 6)
            sender = whose(x, times, neurons)
            # 25 of 150 neurons, less what chance may take
            if x.size and (sender >= 0).mean() > 0.99 and np.unique(x).size > 0.12 * count:
                good = True
                misnamed = misnamed or (other in ax.title and own not in ax.title)
                in_rows = in_rows or (most(y, sender) > 0.9 and most(sender, y) > 0.9 and np.unique(y).size >= 20)
        with credit(1 / len(trains)):
            assert holds(good, "No panel shows this network's spikes as marks at their times.")
            assert holds(in_rows, "The marks of a neuron should stand in a row of its own.")
            assert holds(not misnamed, "A network has the title of another.")


@hidden(points=3, hint="figure-rate")
def test_rates_below(student, reference, rng, credit):
    """Below, a line shows the population rate of all neurons."""
    trains = [poisson(rng, 60, 0.0), poisson(rng, 40, 0.9), poisson(rng, 20, 0.5)]
    fig = student.plot_rasters(trains, ["one", "two", "three"], N, 50.0, 250.0, bin_width=2.0)
    for times, _ in trains:
        with credit(1 / len(trains)):
            centre, rate = reference.population_rate(times, N, 50.0, 250.0, bin_width=2.0)
            panels = [ax for ax in fig.axes if shows_rate(ax, centre, rate)]
            assert holds(panels, "No line in the figure follows the population rate.")
            named = [not ax.ylabel or mentions(ax.ylabel, PER_SECOND) for ax in panels]
            assert holds(any(named), "The panel of the rate is not labelled in Hz.")
