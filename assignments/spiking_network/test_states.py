import numpy as np

from autograder.checking import equal, hidden, public, question

pytestmark = question("states")

N, T = 60, 1000.0


def regular(rng, together):
    """Neurons of period 25 ms, jittered by 1 ms; with one phase or with phases and periods of their own."""
    beats = np.arange(1, 39) * np.full((N, 1), 25.0)
    if not together:
        beats = beats * rng.uniform(0.85, 1.15, (N, 1)) + rng.uniform(0, 25, (N, 1))
    return flat(beats + rng.normal(0, 0.3 if together else 1.0, beats.shape))


def irregular(rng, together):
    """Poisson neurons, alone or each taking part in 60 % of irregular volleys."""
    if not together:
        return rng.uniform(0, T, 40 * N), rng.integers(N, size=40 * N)
    volleys = np.sort(rng.uniform(0, T, 60))
    who, when = np.nonzero(rng.uniform(size=(N, 60)) < 0.6)
    return volleys[when] + rng.normal(0, 0.3, when.size), who


def two_clocks(one, other):
    """Two neurons that fire so many times at regular intervals, not together."""
    times = np.concatenate([10.0 + 30.0 * np.arange(one), 20.0 + 45.0 * np.arange(other)])
    return times, np.repeat([0, 1], [one, other])


def flat(beats):
    """Rows of spike times as (times, neurons)."""
    return beats.ravel(), np.repeat(np.arange(len(beats)), beats.shape[1])


@public(points=1)
def test_silence(student):
    """A network that fires not at all, or once, is silent."""
    assert equal(student.network_state([], [], 20, 0.0, 500.0), "silent", what="state")
    assert equal(student.network_state([100.0], [3], 20, 0.0, 500.0), "silent", what="state")


@public(points=1)
def test_lockstep(student):
    """Clocks in lockstep are SR."""
    times, neurons = np.repeat(7.0 + 20.0 * np.arange(50), 10), np.tile(np.arange(10), 50)
    assert equal(student.network_state(times, neurons, 10, 0.0, 1000.0), "SR", what="state")


@hidden(points=3, hint="state-criteria")
def test_four_states(student, rng, credit):
    """Trains made synchronous or asynchronous, regular or irregular are called so.

    chi is below 0.16 or above 0.5 and the CV below 0.12 or above 0.7 in all of them: far from the splits 0.2
    and 0.3. The default windows include the first and the last spikes. Two clocks among 100 neurons fire at
    0.49 or 0.51 Hz on average; 2 Hz with one interval for each neuron is no CV.
    """
    for name, made in (
        ("AR", regular(rng, False)),
        ("SR", regular(rng, True)),
        ("AI", irregular(rng, False)),
        ("SI", irregular(rng, True)),
    ):
        with credit(0.2):
            assert equal(student.network_state(*made, N, 0.0, T), name, what="state")
    with credit(0.2):
        for made, name in (
            (two_clocks(30, 19), "silent"),
            (two_clocks(30, 21), "AR"),
            (flat(rng.uniform(0, T, (100, 2))), "silent"),
        ):
            assert equal(student.network_state(*made, 100, 0.0, T), name, what="state")
        volleys = irregular(rng, True)  # before the window: they do not count
        for made, name in ((regular(rng, False), "AR"), (([], []), "silent")):
            times, neurons = (np.concatenate([early, late]) for early, late in zip(volleys, made, strict=True))
            times[volleys[0].size :] += T + 20
            got = student.network_state(times, neurons.astype(int), N, T + 20, 2 * T + 20)
            assert equal(got, name, what="state after a transient")


@hidden(points=2, hint="state-splits")
def test_splits(student, reference, rng, credit):
    """Where the splits lie, chi and CV change their names."""
    times, neurons = irregular(rng, True)
    chi = reference.synchrony_index(times, neurons, N, 0.0, T)
    cv = reference.interval_cv(times, neurons, N, 0.0, T)
    for chi_split, cv_split, name in (
        (1.1 * chi, 0.85 * cv, "AI"),
        (0.9 * chi, 1.15 * cv, "SR"),
        (1.1 * chi, 1.15 * cv, "AR"),
        (0.9 * chi, 0.85 * cv, "SI"),
    ):
        with credit(0.25):
            got = student.network_state(times, neurons, N, 0.0, T, chi_split=chi_split, cv_split=cv_split)
            assert equal(got, name, what="state")
