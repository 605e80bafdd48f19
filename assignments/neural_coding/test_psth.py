import numpy as np

from autograder.checking import close, hidden, public, question

pytestmark = question("psth")


@public(points=1)
def test_two_trials_by_hand(student):
    """Two trials of 0.3 s: spikes per trial and second in each bin."""
    got = student.psth([np.array([0.02, 0.05, 0.17]), np.array([0.08])], 0.3, 0.1)
    assert close(got, [15.0, 5.0, 0.0], what="PSTH")


@hidden(points=2, hint="per-trial-per-second")
def test_psth(student, reference, rng):
    """The PSTH is the mean over all trials, empty ones included, in Hz."""
    # Powers of two make every edge exact, however it is computed.
    bin_width, n_bins = int(rng.integers(10, 50)) / 1024, int(rng.integers(10, 20))
    duration = n_bins * bin_width
    trials = [np.sort(rng.uniform(0, duration, rng.poisson(12))) for _ in range(9)] + [np.zeros(0)]
    want = reference.psth(trials, duration, bin_width)
    assert close(student.psth(trials, duration, bin_width), want, what="PSTH")
