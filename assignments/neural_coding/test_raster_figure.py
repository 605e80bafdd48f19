from dataclasses import replace

import numpy as np

from autograder.checking import PER_SECOND, hidden, holds, labelled, mentions, public, question, shows_curve

pytestmark = question("raster_figure")

SECONDS = r"\bs\b|\bsec|秒"


def trial_rows(fig):
    """Spike times of each row of a raster: event plots, dots, unjoined markers, or small vertical lines."""
    rows, points = [], []
    for ax in fig.axes:
        if np.ptp(ax.xlim) < 4:  # trials of less than a second lie along x, not their numbers
            rows += [np.sort(positions) for positions in ax.eventplots if len(positions)]
        points += [p[:, :2] for p in ax.points]
        points += [
            np.column_stack([line.x, line.y])
            for line in ax.lines
            if line.marker not in ("", "None", " ", "none") and line.linestyle in ("", "None", " ", "none")
        ]
        points += [s.mean(axis=1)[:, :2] for s in ax.segments if s.shape[1:] == (2, 2)]
        strokes = [stroke for line in ax.lines for stroke in strokes_of(line)]
        points += [stroke.mean(axis=0)[None] for stroke in strokes if len(stroke) == 2 and stroke[0, 0] == stroke[1, 0]]
    if points:
        points = np.concatenate(points)
        height = np.round(points[:, 1], 6)
        rows += [np.sort(points[height == y, 0]) for y in np.unique(height)]
    return rows


def strokes_of(line):
    """The parts of a line that are drawn without lifting the pen: nan lifts it."""
    xy = np.column_stack([line.x, line.y])
    lifted = np.isnan(xy).any(axis=1)
    return [part[~np.isnan(part).any(axis=1)] for part in np.split(xy, np.flatnonzero(lifted))]


def some_row_is(rows, trial):
    return any(len(row) == len(trial) and np.allclose(row, np.sort(trial), rtol=0, atol=1e-6) for row in rows)


def raster_above(fig, trials, t, rate):
    """Whether a panel with all trials stands above one with the rate, both over the time of all spikes."""
    single = [(ax, replace(fig, axes=[ax])) for ax in fig.axes]
    rasters = [ax for ax, one in single if all(some_row_is(trial_rows(one), trial) for trial in trials if len(trial))]
    rates = [ax for ax, one in single if shows_curve(one, t, rate, within=0.03)]
    pairs = [(above, below) for above in rasters for below in rates if above.place[1] > below.place[3] - 0.02]
    if not pairs:
        return holds(False, "The raster does not stand above the rate, in a panel of its own.")
    spikes, slack = np.concatenate(trials), 0.1 * len(rate) * (t[1] - t[0])
    shared = [
        (above, below)
        for above, below in pairs
        if np.allclose(sorted(above.xlim), sorted(below.xlim), rtol=0, atol=slack)
        and all(min(ax.xlim) <= spikes.min() and spikes.max() <= max(ax.xlim) for ax in (above, below))
    ]
    if not shared:
        return holds(False, "The two panels do not show the same time, from the first spike to the last.")
    named = any(mentions(below.ylabel or fig.supylabel, PER_SECOND) for _, below in shared)
    return holds(named, "The axis of the rate is not the one that is labelled in Hz.")


@public(points=1)
def test_axes_have_labels_and_units(student):
    """Both panels are labelled: time in s, the trials, and the rate in Hz."""
    trials = [np.array([0.1, 0.4, 0.7]), np.array([0.2]), np.array([0.5, 0.9])]
    fig = student.raster_figure(trials, np.full(1000, 30.0), 1e-3, 0.1)
    assert labelled(fig, x=SECONDS, y=PER_SECOND, units=False)


@hidden(points=1.5, hint="one-row-per-trial")
def test_raster_has_a_row_for_each_trial(student, rng):
    """Each trial is a row of marks at its spike times, not joined by lines.

    One trial has no spike.
    """
    trials = [np.sort(rng.uniform(0, 0.8, 3 + rng.poisson(15))) for _ in range(8)]
    trials.insert(int(rng.integers(1, 8)), np.zeros(0))
    fig = student.raster_figure(trials, rng.uniform(5, 60, 800), 1e-3, 0.08)
    rows = trial_rows(fig)
    assert holds(rows, "No marks at the spike times are drawn.")
    found = sum(some_row_is(rows, trial) for trial in trials if len(trial))
    assert holds(found == 8, "Not every trial has a row of marks of its own at its spike times.")


@hidden(points=1.5, hint="rate-and-psth-in-hz")
def test_rate_and_psth_are_drawn(student, reference, rng, credit):
    """The rate is drawn as a curve over the time in s, and the PSTH of the trials in Hz with it.

    The raster is above, over the same time.
    """
    t = (np.arange(800) + 0.5) * 1e-3
    rate = 50 + 30 * np.sin(2 * np.pi * (t / 0.4 + rng.uniform()))
    trials = [np.sort(rng.uniform(0, 0.8, 5 + rng.poisson(25))) for _ in range(12)]
    fig = student.raster_figure(trials, rate, 1e-3, 0.05)
    with credit(0.4):
        assert shows_curve(fig, t, rate, within=0.03, what="rate")
    with credit(0.2):
        assert raster_above(fig, trials, t, rate)
    with credit(0.4):
        assert holds(shows_psth(fig, reference.psth(trials, 0.8, 0.05), 0.05), "The PSTH in Hz is not drawn.")


def shows_psth(fig, want, bin_width):
    """Some steps or line have a corner in each bin at the bin's rate, or some bars stand in its middle."""
    centres = (np.arange(len(want)) + 0.5) * bin_width
    drawn = [c[:, :2] for ax in fig.axes for c in (*ax.marked(), *ax.polygons, *ax.points)]
    drawn += [np.concatenate([s.reshape(-1, s.shape[2])[:, :2] for s in ax.segments]) for ax in fig.axes if ax.segments]
    tops = [[np.column_stack([b["x"], b["height"]]) for b in ax.bars] for ax in fig.axes]
    bars = [np.concatenate(of_axes) for of_axes in tops if of_axes]
    tol = 1e-3 * (1 + np.max(want))
    return any(
        all(
            np.any((np.abs(xy[:, 0] - c) <= reach * bin_width) & (np.abs(xy[:, 1] - r) <= tol))
            for c, r in zip(centres, want, strict=True)
        )
        for shapes, reach in ((drawn, 0.51), (bars, 0.1))
        for xy in shapes
    )
