import numpy as np

from autograder.checking import array, close, equal, hidden, holds, public, question, within

pytestmark = question("poisson_train")


@public(points=1)
def test_train_is_ordered_and_repeatable(student):
    """Spike times ascend within the train; a seed repeats its train and another seed gives another."""
    train = array(student.poisson_train(40.0, 5.0, 1), (None,), what="spike train")
    assert within(len(train), 100, 320, what="number of spikes")
    assert holds(np.all(np.diff(train) >= 0), "The spike times do not ascend.")
    assert within(train, 0.0, 5.0, what="spike times")
    assert equal(student.poisson_train(40.0, 5.0, 1), train, what="train of the same seed")
    other = array(student.poisson_train(40.0, 5.0, 2), (None,), what="spike train")
    assert holds(not np.array_equal(other, train), "Two seeds give the same train.")


@hidden(points=1.5, hint="exponential-intervals")
def test_rate_and_irregularity(student, rng):
    """Without dead time the train has the rate asked for and the irregularity of a Poisson process.

    About 10 000 spikes: rate and CV have a standard error of 1 %, the tolerance of 7 % is seven of them
    (3e-12 each). The shares of short and long intervals, 0.095 and 0.135, have one of 0.003; a time grid takes
    up to 0.01 off the short ones (1e-12).
    """
    rate = rng.uniform(40, 90)
    train = array(student.poisson_train(rate, 10_000 / rate, int(rng.integers(2**31))), (None,), what="train")
    assert close(len(train), 10_000, rel=0.07, what="number of spikes")
    intervals = np.diff(train)
    assert close(np.std(intervals) / np.mean(intervals), 1.0, rel=0.07, what="CV of the intervals")
    assert within(np.mean(intervals < 0.1 / rate), 0.06, 0.125, what="share of short intervals")
    assert within(np.mean(intervals > 2 / rate), 0.11, 0.16, what="share of long intervals")


@hidden(points=1, hint="count-is-random")
def test_count_varies_between_trains(student, rng):
    """The number of spikes varies from train to train as that of a Poisson process.

    400 trains: the Fano factor is chi-squared / 399, outside 0.5 to 1.6 with probability 5e-12. Of 600 short ones with
    2 spikes on average 32 have five or more, none with probability 1e-14; their mean has a standard error of 0.06.
    """
    rate, seed = rng.uniform(18, 25), int(rng.integers(2**30))
    counts = [len(array(student.poisson_train(rate, 0.6, seed + i), (None,), what="train")) for i in range(400)]
    assert holds(np.mean(counts) > 0, "The trains are empty.")
    assert within(np.var(counts) / np.mean(counts), 0.5, 1.6, what="Fano factor of the count")
    trains = [student.poisson_train(rate, 2 / rate, seed + 400 + i) for i in range(600)]
    counts = [len(array(train, (None,), what="train")) for train in trains]
    assert within(np.mean(counts), 1.6, 2.4, what="mean number of spikes")
    assert holds(max(counts) >= 5, "No train has many more spikes than the mean.")


@hidden(points=0.5, hint="ready-at-start")
def test_ready_at_the_start(student, rng):
    """The neuron is ready at t = 0: the first spike comes after a time that is exponential of mean 1 / rate.

    The mean of 400 exponential times leaves 0.65 to 1.4 with probability 1e-11. A neuron that has long been
    firing at t = 0 would make it 2.1.
    """
    rate, seed = rng.uniform(40, 60), int(rng.integers(2**30))
    trains = [student.poisson_train(rate, 1.0, seed + i, t_ref=3 / rate) for i in range(400)]
    firsts = [t[0] for t in (array(train, (None,), what="train") for train in trains) if len(t)]
    assert holds(len(firsts) > 390, "The trains are empty.")
    assert within(np.mean(firsts) * rate, 0.65, 1.4, what="time to the first spike")


@hidden(points=1, hint="dead-time-after-spike")
def test_dead_time(student, reference, rng):
    """With dead time no interval is shorter, and mean rate and CV fall as renewal theory says.

    About 10 000 spikes: 7 % is at least seven standard errors of rate and CV (3e-12 each).
    """
    rate = rng.uniform(80, 120)
    t_ref = rng.uniform(0.6, 1.0) / rate
    mean_rate, cv, _ = reference.dead_time_statistics(rate, t_ref)
    duration = float(10_000 / mean_rate)
    train = student.poisson_train(rate, duration, int(rng.integers(2**31)), t_ref=t_ref)
    intervals = np.diff(array(train, (None,), what="train"))
    # A neuron on a time grid may be ready a bin early.
    assert holds(len(intervals) and np.min(intervals) > 0.95 * t_ref, "Some intervals are shorter than the dead time.")
    assert close(len(intervals), 10_000, rel=0.07, what="number of spikes")
    assert close(np.std(intervals) / np.mean(intervals), float(cv), rel=0.07, what="CV of the intervals")
