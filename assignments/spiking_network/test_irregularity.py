import numpy as np

from autograder.checking import close, hidden, holds, public, question, within

pytestmark = question("irregularity")


def trains(intervals, start=0.0):
    """Rows of intervals as (times, neurons), a neuron for each row."""
    times = start + np.cumsum(intervals, axis=1)
    return times.ravel(), np.repeat(np.arange(len(times)), times.shape[1])


@public(points=1)
def test_clocks(student):
    """Neurons that fire like clocks have CV 0, whatever their rates; a 1:3 rhythm has CV 0.5."""
    times, neurons = trains(np.array([[10.0] * 30, [17.0] * 30]))
    assert close(student.interval_cv(times, neurons, 2, 0.0, 1000.0), 0.0, abs=1e-9, what="mean CV")
    times, neurons = trains(np.array([[30.0] + [10.0, 30.0] * 10]))
    assert close(student.interval_cv(times, neurons, 1, 0.0, 1000.0), 0.5, rel=0.05, what="mean CV")


@hidden(points=3, hint="cv-per-neuron")
def test_neurons_of_different_rates(student, reference, rng):
    """Neurons of very different rates, spikes shuffled: the CV is each neuron's own, then averaged.

    3 per cent, so that dividing by n - 1 passes: the trains have 60 intervals, or 300 where they are irregular; if
    neurons counted by their intervals the mean would be 10 per cent off.
    """
    shape, mean = np.append(rng.uniform(0.6, 1, 14), rng.uniform(6, 8, 6)), np.geomspace(5, 60, 20)
    shape = rng.permutation(shape)
    times, neurons = trains(rng.gamma(shape[:, None], (mean / shape)[:, None], (20, 301)))
    shuffle = np.flatnonzero(np.arange(301) < np.where(shape < 4, 301, 61)[:, None])
    shuffle = rng.permutation(shuffle)
    times, neurons = times[shuffle], neurons[shuffle]
    want = reference.interval_cv(times, neurons, 20, 0.0, 1e5)
    assert close(student.interval_cv(times, neurons, 20, 0.0, 1e5), want, rel=0.03, what="mean CV")


@hidden(points=2, hint="cv-selection")
def test_window_and_short_trains(student, reference, rng, credit):
    """Spikes outside the window and neurons with too few intervals in it do not count."""
    with credit(0.2):  # four intervals, the first one from the very start; dividing by n - 1 passes
        got = student.interval_cv([100.0, 130.0, 140.0, 150.0, 160.0], [0] * 5, 1, 100.0, 200.0, min_intervals=4)
        assert within(got, 0.55, 0.7, what="mean CV")
        got = student.interval_cv([100.0, 110.0, 120.0, 130.0, 140.0, 200.0], [0] * 6, 1, 100.0, 200.0)
        assert close(got, 0.0, abs=1e-9, what="mean CV")
    with credit(0.4):
        regular = trains(rng.gamma(4, 5.0, (15, 120)), start=1000.0)
        bursts = trains(rng.gamma(0.3, 20.0, (15, 60)))
        inside = regular[0] < 2800
        times = np.concatenate([regular[0][inside], bursts[0] % 990.0])
        neurons = np.concatenate([regular[1][inside], bursts[1]])
        want = reference.interval_cv(times, neurons, 15, 1000.0, 2800.0)
        assert close(student.interval_cv(times, neurons, 15, 1000.0, 2800.0), want, rel=0.03, what="mean CV")
    with credit(0.4):
        least = int(rng.integers(5, 10))
        long, short = trains(rng.gamma(4, 5.0, (10, 80))), trains(rng.gamma(4, 5.0, (40, least)))
        times = np.concatenate([long[0], short[0]])
        neurons = np.concatenate([long[1], short[1] + 10])
        want = reference.interval_cv(times, neurons, 50, 0.0, 1e4, min_intervals=least)
        got = student.interval_cv(times, neurons, 50, 0.0, 1e4, min_intervals=least)
        assert close(got, want, rel=0.02, what="mean CV")


@hidden(points=1, hint="cv-selection")
def test_nobody_qualifies(student):
    """Where no neuron fires often enough the CV is not a number."""
    for times, neurons in (([5.0, 9.0, 30.0], [0, 0, 2]), ([], [])):
        got = student.interval_cv(times, neurons, 4, 0.0, 100.0)
        is_nan = isinstance(got, (float, np.floating, np.ndarray)) and bool(np.isnan(got).all())
        assert holds(is_nan, "The CV should be nan where no neuron fires often enough.")
