import numpy as np

from autograder.checking import close, hidden, public, question

pytestmark = question("spike_statistics")


@public(points=1)
def test_regular_train_has_no_variability(student):
    """A clock-like train has CV 0 and, in windows of whole intervals, Fano factor 0."""
    clock = np.arange(100) * 0.02 + 0.01
    assert close(student.interval_cv(clock), 0.0, abs=1e-6, what="CV")
    assert close(student.fano_factor(clock, 2.0, 0.2), 0.0, abs=1e-6, what="Fano factor")


@public(points=1)
def test_histogram_integrates_to_one(student):
    """When the bins hold all intervals the density integrates to 1."""
    spikes, edges = np.array([0.01, 0.03, 0.08, 0.09, 0.17]), np.array([0.0, 0.015, 0.04, 0.1])
    density = student.interval_density(spikes, edges)
    assert close(density, [0.25 / 0.015, 0.25 / 0.025, 0.5 / 0.06], what="interval density")


@hidden(points=1.5, hint="cv-definition")
def test_cv(student, rng):
    """The CV is the standard deviation of the intervals in units of their mean.

    Division by n and by n - 1 both pass.
    """
    for n in (60, 150):
        intervals = rng.gamma(rng.uniform(0.5, 4), rng.uniform(0.01, 0.1), n)
        got = student.interval_cv(rng.uniform(0, 1) + np.cumsum(intervals))
        intervals = intervals[1:]
        wants = [np.std(intervals, ddof=ddof) / np.mean(intervals) for ddof in (0, 1)]
        assert close(got, wants[0], what="CV") or close(got, wants[1], what="CV")


@hidden(points=2, hint="whole-windows")
def test_fano_factor(student, rng, credit):
    """The Fano factor counts every whole window, empty ones too, and no other.

    Division by n and by n - 1 both pass.
    """
    for share, silent_end in ((0.4, False), (0.4, True)):
        window, n = rng.uniform(0.1, 0.3), int(rng.integers(12, 20))
        duration = (n + 0.6) * window
        spikes = np.sort(rng.uniform(0, duration, 2 * n))
        # A gap, so that some windows are empty, also the last ones; or a crowd in the part that is no whole window.
        gap = (spikes > 2 * window) & (spikes < 5 * window) | silent_end & (spikes > (n - 2) * window)
        crowd = rng.uniform(n * window, duration, 0 if silent_end else 8)
        spikes = np.sort(np.concatenate([spikes[~gap], crowd]))
        counts = np.histogram(spikes, np.arange(n + 1) * window)[0]
        got = student.fano_factor(spikes, duration, window)
        wants = [np.var(counts, ddof=ddof) / np.mean(counts) for ddof in (0, 1)]
        with credit(share):
            assert close(got, wants[0], what="Fano factor") or close(got, wants[1], what="Fano factor")
    with credit(0.2):  # the train is a whole number of windows, and the last is full of spikes
        n = 10 * int(rng.integers(4, 10))
        spikes = np.sort(np.concatenate([rng.uniform(0, n / 10, n), n / 10 - rng.uniform(0.01, 0.09, 12)]))
        counts = np.histogram(spikes, np.arange(n + 1) / 10)[0]
        got = student.fano_factor(spikes, n / 10, 0.1)
        wants = [np.var(counts, ddof=ddof) / np.mean(counts) for ddof in (0, 1)]
        assert close(got, wants[0], what="Fano factor") or close(got, wants[1], what="Fano factor")


@hidden(points=1.5, hint="all-intervals")
def test_interval_density(student, reference, rng):
    """The histogram is a density per second of all the intervals, also of those beyond the last bin.

    Nor need the first bin begin at zero.
    """
    spikes = np.cumsum(rng.exponential(0.02, 400))
    edges = rng.uniform(0.002, 0.004) + np.concatenate([[0.0], np.cumsum(rng.uniform(0.002, 0.008, 8))])
    want = reference.interval_density(spikes, edges)
    assert close(student.interval_density(spikes, edges), want, what="interval density")
