import numpy as np

from autograder.checking import array, close, hidden, holds, number, public, question, within

pytestmark = question("limit_cycle")


def farthest(points, line):
    """Largest distance from any of the points to the line through `line`'s points."""
    start, step = line[:-1], np.diff(line, axis=0)
    length = np.maximum((step**2).sum(axis=1), 1e-30)
    worst = 0.0
    for some in np.array_split(points, len(points) // 8 + 1):  # so few that the work stays in the processor's cache
        ahead = some @ step.T - (start * step).sum(axis=1)  # of each piece's start, in its direction
        along = np.clip(ahead / length, 0, 1)
        apart = (some**2).sum(axis=1)[:, None] - 2 * some @ start.T + (start**2).sum(axis=1)  # from its start, squared
        squared = apart - along * (2 * ahead - along * length)
        worst = max(worst, squared.min(axis=1).max())
    return worst**0.5


def thin(orbit, n=400):
    """At most about n of the points, for speed, the last among them."""
    keep = np.unique(np.linspace(0, len(orbit) - 1, min(n, len(orbit))).astype(int))
    return orbit[keep]


@public(points=2)
def test_closed_curve(student):
    """At 0.1 uA/mm^2 one cycle takes about 15 ms and is a closed curve of full spikes."""
    period, orbit = student.limit_cycle(0.1)
    assert within(number(period, what="period"), 14.0, 15.3, what="period")
    orbit = array(orbit, (None, 3), what="orbit")
    assert holds(len(orbit) > 200, "The orbit needs samples at most 0.05 ms apart.")
    size = np.ptp(orbit, axis=0)
    assert close(size, [105.0, 0.36, 0.97], rel=0.05, what="extent of the orbit in v, n, m")
    assert within((orbit[-1] - orbit[0]) / size, -0.05, 0.05, what="gap between start and end")


@hidden(points=2, hint="one-period")
def test_period(student, reference, rng, credit):
    """The period of the oscillation is right for full spikes and for small oscillations."""
    for share, current in ((0.5, rng.uniform(0.08, 0.4)), (0.5, rng.uniform(0.7, 1.2))):
        with credit(share):
            g_na, g_k = rng.uniform(1.3, 1.45), rng.uniform(0.3, 0.33)
            period, _ = student.limit_cycle(current, g_na, g_k)
            assert close(period, reference.limit_cycle(current, g_na, g_k)[0], rel=0.03, what="period")


@hidden(points=3, hint="orbit-columns")
def test_orbit(student, reference, rng, credit):
    """The curve in (v, n, m) is the limit cycle, once around and forward in time.

    The weakest current makes no spikes with the usual g_k; the strongest leaves an oscillation of 25 mV, one that
    nearly dies out with the usual g_na.
    """
    usual, weak, strong = (1.2, 0.36), (1.2, rng.uniform(0.326, 0.334)), (rng.uniform(1.39, 1.41), 0.36)
    cases = (
        (0.4, rng.uniform(0.08, 0.9), usual),
        (0.3, rng.uniform(0.049, 0.051), weak),
        (0.3, rng.uniform(1.3, 1.4), strong),
    )
    for share, current, conductances in cases:
        with credit(share):
            _, orbit = student.limit_cycle(current, *conductances)
            want = reference.limit_cycle(current, *conductances)[1]
            middle, size = want.mean(axis=0), np.ptp(want, axis=0)
            orbit = (array(orbit, (None, 3), what="orbit") - middle) / size
            want = (want - middle) / size
            assert holds(2 < len(orbit) < 100_000, "The orbit should be one period of samples.")
            orbit, want = thin(orbit, 3000), thin(want, 3000)
            there, back = farthest(thin(orbit), want), farthest(thin(want), orbit)
            assert holds(max(there, back) < 0.06, "The orbit is not the limit cycle.")
            rounds = signed_area(orbit) / signed_area(want)
            assert holds(rounds > 0, "The orbit runs backwards.")
            assert within(rounds, 0.9, 1.1, what="number of rounds")


def signed_area(orbit):
    """Area enclosed in the plane of v and n, with the sense of rotation as its sign."""
    v, n = orbit[:, 0], orbit[:, 1]
    return 0.5 * float(np.sum(v * np.roll(n, -1) - np.roll(v, -1) * n))
