import numpy as np

from autograder.checking import close, hidden, public, question

pytestmark = question("spike_triggered_average")


@public(points=1)
def test_single_spike(student):
    """The average before a single spike is the stimulus itself, read backwards."""
    stimulus, counts = np.arange(10.0) ** 2, np.zeros(10, int)
    counts[6] = 1
    assert close(student.spike_triggered_average(stimulus, counts, 4), [36.0, 25.0, 16.0, 9.0], what="STA")


@hidden(points=2.5, hint="every-spike-counts")
def test_average_over_spikes(student, reference, rng):
    """Every spike counts once, also where a bin holds several."""
    n_lags = int(rng.integers(8, 15))
    stimulus, counts = rng.normal(size=300), rng.poisson(0.9, 300)
    counts[: n_lags - 1] = 0
    want = reference.spike_triggered_average(stimulus, counts, n_lags)
    assert close(student.spike_triggered_average(stimulus, counts, n_lags), want, abs=1e-9, what="STA")


@hidden(points=1.5, hint="full-history")
def test_early_spikes_are_left_out(student, reference, rng):
    """Spikes without a full history take no part, at any lag."""
    n_lags = int(rng.integers(8, 15))
    stimulus, counts = rng.normal(size=120), rng.poisson(0.3, 120)
    counts[: n_lags - 1] = rng.integers(1, 4, n_lags - 1)
    counts[n_lags - 1] = 2  # the first bin that does take part
    want = reference.spike_triggered_average(stimulus, counts, n_lags)
    assert close(student.spike_triggered_average(stimulus, counts, n_lags), want, abs=1e-9, what="STA")
