import numpy as np

from autograder.checking import array, close, hidden, holds, public, question

pytestmark = question("rates")


@public(points=1)
def test_count_by_hand(student):
    """Six spikes of three neurons in 100 ms are 20 Hz."""
    got = student.mean_rate([5.0, 20.0, 40.0, 41.0, 70.0, 90.0], 3, 0.0, 100.0)
    assert close(got, 20.0, what="mean rate")


@public(points=1)
def test_three_bins(student):
    """Bins of 10 ms from 100 to 130 ms have their middles at 105, 115 and 125 ms."""
    got = student.population_rate([101.0, 109.0, 125.0], 2, 100.0, 130.0, bin_width=10.0)
    assert holds(isinstance(got, (tuple, list)) and len(got) == 2, "Two arrays were asked for: middles and rates.")
    assert close(got[0], [105.0, 115.0, 125.0], what="middle of the bins")
    assert close(got[1], [100.0, 0.0, 50.0], abs=1e-9, what="population rate")
    # a spike on an edge belongs to the bin that begins there; a fourth bin would not end before 139.995 ms
    got = student.population_rate([100.0, 109.995, 110.0], 1, 100.0, 139.995, bin_width=10.0)
    assert close(got[0], [105.0, 115.0, 125.0], what="middle of the bins")
    assert close(got[1], [200.0, 100.0, 0.0], abs=1e-9, what="population rate")


@hidden(points=2, hint="count-all-neurons")
def test_window_and_silent_neurons(student, reference, rng):
    """Only the window counts, its left edge included, and silent neurons lower the mean."""
    n, start = int(rng.integers(30, 60)), 50.0 * int(rng.integers(1, 4))
    stop = start + 50.0 * int(rng.integers(3, 9))
    times = np.concatenate([rng.uniform(0, 1000, 400), np.full(15, start), np.full(25, stop)])
    times = rng.permutation(times)
    assert close(student.mean_rate(times, n, start, stop), reference.mean_rate(times, n, start, stop), what="mean rate")


@hidden(points=2, hint="count-all-neurons")
def test_rate_in_time(student, reference, rng, credit):
    """The population rate follows a volley of spikes in time, in Hz per neuron."""
    with credit(0.75):
        n, width = int(rng.integers(20, 80)), rng.choice([2.0, 2.5, 4.0])
        start = float(rng.integers(20, 60))
        times = rng.permutation(np.concatenate([rng.uniform(0, 400, 300), rng.normal(200, 6, 500)]))
        got = student.population_rate(times, n, start, start + 80 * width, bin_width=width)
        want = reference.population_rate(times, n, start, start + 80 * width, bin_width=width)
        assert holds(isinstance(got, (tuple, list)) and len(got) == 2, "Two arrays were asked for: middles and rates.")
        assert close(got[0], want[0], what="middle of the bins")
        # a time next to an edge may fall either way: two spikes in a bin are forgiven
        slack = 2.001e3 / (n * width)
        assert close(array(got[1]), want[1], abs=slack, what="population rate")
        assert close(array(got[1]).sum(), want[1].sum(), rel=0.01, what="sum of the population rate")
    with credit(0.25):
        n, bins = int(rng.integers(20, 80)), int(rng.choice([3, 6, 7, 12, 14, 23]))  # of 0.1 ms: 2.3 / 0.1 is 22.999...
        times = 0.05 + 0.1 * rng.integers(0, bins, 200)
        got = student.population_rate(times, n, 0.0, bins / 10, bin_width=0.1)
        want = reference.population_rate(times, n, 0.0, bins / 10, bin_width=0.1)
        assert close(array(got[1], (bins,), what="population rate"), want[1], what="population rate")
