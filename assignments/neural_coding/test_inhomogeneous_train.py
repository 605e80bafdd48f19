import numpy as np

from autograder.checking import array, equal, hidden, holds, public, question, within

pytestmark = question("inhomogeneous_train")


@public(points=1)
def test_spikes_only_where_there_is_a_rate(student):
    """No spike falls where the rate is zero; a seed repeats its train."""
    rate = np.repeat([0.0, 100.0, 0.0], 1000)
    train = array(student.inhomogeneous_train(rate, 1e-3, 3), (None,), what="spike train")
    assert within(len(train), 50, 160, what="number of spikes")
    assert within(train, 0.999, 2.001, what="spike times")
    assert equal(student.inhomogeneous_train(rate, 1e-3, 3), train, what="train of the same seed")
    silent = student.inhomogeneous_train(np.zeros(100), 1e-3, 4)
    assert equal(len(array(silent, (None,), what="train")), 0, what="number of spikes")


@hidden(points=2.5, hint="rate-of-the-moment")
def test_spikes_follow_the_rate(student, rng):
    """Over many trials the spikes are spread over time as the rate is.

    The count in each of 12 stretches is Poisson; it may miss its mean by 7 standard deviations (3e-12 each)
    and 3 %. Where the rate is that of a single bin, all spikes lie in that bin: 100 on average.
    """
    dt, n = rng.uniform(4e-4, 6e-4), 1800
    # By turns low and high: a waiting time drawn at a low rate must not hold on when the rate rises.
    level = np.column_stack([rng.uniform(3, 10, 6), rng.uniform(50, 90, 6)]).ravel()
    level[2 * rng.integers(6) + 1] = 160.0
    rate = np.repeat(level, n // 12)
    seed = int(rng.integers(2**30))
    trains = [array(student.inhomogeneous_train(rate, dt, seed + i), (None,), what="train") for i in range(150)]
    assert holds(all(np.all(np.diff(train) >= 0) for train in trains), "The spike times do not ascend.")
    counts, _ = np.histogram(np.concatenate(trains), 12, (0, n * dt))
    expected = 150 * level * (n // 12) * dt
    off = np.abs(counts - expected) - 7 * np.sqrt(expected) - 0.03 * expected
    assert holds(np.max(off) <= 0, "The number of spikes does not follow the rate.")
    train = array(student.inhomogeneous_train(np.tile([80.0, 0.0, 0.0, 0.0], 2500), dt, seed), (None,), what="train")
    place = (train / dt + 0.01) % 4  # of four bins the first, be it the middle of it or either end
    assert holds(len(train) and np.max(place) < 1.02, "Spikes fall into bins whose rate is zero.")


@hidden(points=1.5, hint="count-is-random")
def test_counts_are_poisson(student, rng, credit):
    """The spike count varies between trials, and between halves of a trial, as that of a Poisson process.

    300 trials: Fano factor outside 0.5 to 1.6 with probability 1e-8; correlation of the halves above 0.4
    in size (7 standard errors) with 3e-12. The rate stays near its maximum, where a fixed number of candidates to be
    thinned would leave a Fano factor of 0.25. Of some 3500 intervals at a rate far below the maximum a tenth is
    shorter than 0.1 / rate: 0.095, less 0.02 on a time grid, with a standard error of 0.005 (1e-9).
    """
    seed = int(rng.integers(2**30))
    with credit(0.7):
        t = np.arange(1500) * 5e-4
        rate = rng.uniform(35, 50) * (1 + 0.3 * np.sin(2 * np.pi * (t / 0.5 + rng.uniform())))
        trains = [array(student.inhomogeneous_train(rate, 5e-4, seed + i), (None,), what="train") for i in range(300)]
        halves = np.array([[np.sum(train < 0.375), np.sum(train >= 0.375)] for train in trains])
        counts = halves.sum(axis=1)
        assert holds(np.mean(counts) > 0, "The trains are empty.")
        assert within(np.var(counts) / np.mean(counts), 0.5, 1.6, what="Fano factor of the count")
        assert within(np.corrcoef(halves.T)[0, 1], -0.4, 0.4, what="correlation of the halves")
    with credit(0.3):
        level = rng.uniform(40, 60)
        rate = np.repeat([4 * level, level], [60, 1500])
        trains = [
            array(student.inhomogeneous_train(rate, 5e-4, seed + 1000 + i), (None,), what="train") for i in range(100)
        ]
        intervals = np.concatenate([np.diff(train[train > 0.03]) for train in trains])
        assert holds(intervals.size, "The trains are empty.")
        assert within(np.mean(intervals < 0.1 / level), 0.035, 0.14, what="share of short intervals")
