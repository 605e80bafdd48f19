import numpy as np

from autograder.checking import close, hidden, public, question, within

pytestmark = question("synchrony")


@public(points=2)
def test_lockstep_and_taking_turns(student):
    """Neurons in lockstep have chi = 1, neurons that take strict turns almost 0."""
    beats, n = 7.0 + 20.0 * np.arange(40), 10
    times, neurons = np.repeat(beats, n), np.tile(np.arange(n), 40)
    assert close(student.synchrony_index(times, neurons, n, 6.0, 806.0), 1.0, rel=1e-3, what="synchrony")
    turns = times + 2.0 * neurons
    assert within(student.synchrony_index(turns, neurons, n, 6.0, 806.0), 0.0, 1e-3, what="synchrony")


@hidden(points=2, hint="synchrony-average")
def test_volleys_with_jitter(student, reference, rng):
    """In between, chi is the square root of the share of variance that survives averaging."""
    n = int(rng.integers(40, 80))
    volleys = rng.uniform(0, 1000, 40)
    heard = rng.uniform(size=(40, n)) < 0.7
    beat, neurons = np.nonzero(heard)
    times = volleys[beat] + rng.normal(0, rng.uniform(1, 3), beat.size)
    want = reference.synchrony_index(times, neurons, n, 0.0, 1000.0)
    assert close(student.synchrony_index(times, neurons, n, 0.0, 1000.0), want, rel=0.01, what="synchrony")


@hidden(points=2, hint="synchrony-average")
def test_silent_neurons_bins_and_window(student, reference, rng):
    """Silent neurons, the width of the bins and the window all enter.

    There is a volley in the last bin and one after it, in the part of a bin that the window ends with.
    """
    n, width = int(rng.integers(60, 90)), rng.choice([4.0, 5.0, 8.0])
    start = float(rng.integers(100, 200))
    stop = start + width * 70.6
    active = rng.permutation(n)[: n // 2]
    times = np.concatenate([rng.uniform(0, 900, 1500), np.repeat(rng.uniform(150, 800, 12), 30)])
    neurons = rng.choice(active, times.size)
    times = np.concatenate(
        [times, np.full(active.size, start + 69.5 * width), np.full(active.size, start + 70.3 * width)]
    )
    neurons = np.concatenate([neurons, active, active])
    want = reference.synchrony_index(times, neurons, n, start, stop, bin_width=width)
    got = student.synchrony_index(times, neurons, n, start, stop, bin_width=width)
    assert close(got, want, rel=0.02, what="synchrony")
    quiet = student.synchrony_index([500.0], [3], 10, 0.0, 100.0)
    assert close(quiet, 0.0, abs=1e-12, what="synchrony of a silent network")
