import numpy as np

from autograder.checking import array, close, hidden, holds, public, question

pytestmark = question("sweep")

N, WEIGHT, T_START, T_STOP = 400, 0.3, 50.0, 250.0


def tables(got, shape):
    """Rate and CV as arrays; the CV may hold nan."""
    pair = isinstance(got, (tuple, list)) and len(got) == 2
    assert holds(pair, "Two arrays were asked for: rate and CV.")
    return array(got[0], shape, what="mean rate"), array(got[1], shape, what="mean CV", finite=False)


@public(points=1)
def test_silent_row(student):
    """Without input the rate is 0 and the CV nan, with input it is not; a row for each input."""
    got = student.rate_cv_sweep([2.0, 5.0, 6.0], [0.0, 3.0], n_neurons=100, weight=1.0, t_start=40.0, t_stop=140.0)
    rate, cv = tables(got, (2, 3))
    assert close(rate[0], [0.0] * 3, what="mean rate without input")
    assert holds(np.isnan(cv[0]).all(), "The CV should be nan where nobody fires.")
    assert holds((rate[1] > 5).all() and (cv[1] > 0).all(), "The network should fire when it is driven.")


@hidden(points=4, hint="sweep-order")
def test_rate_and_cv(student, reference, rng, credit):
    """Rate and CV follow inhibition and external drive, row by row.

    Networks spread by 0.5 % in rate and 0.005 in CV over seeds (measured), differences of two by 0.7 % and
    0.007; the tolerances are 6 % and 0.05: more than 7 standard deviations, for 4 numbers of each.
    """
    g = [rng.uniform(2.5, 3.5), rng.uniform(4.5, 6.0)]
    eta = [0.0, rng.uniform(1.7, 2.0), rng.uniform(2.3, 2.7)]
    seed = int(rng.integers(10**6))
    window = {"t_start": T_START, "t_stop": T_STOP}
    want = reference.rate_cv_sweep(g, eta, N, WEIGHT, seed=seed + 1, **window)
    got = tables(student.rate_cv_sweep(g, eta, N, WEIGHT, seed=seed, **window), (3, 2))
    with credit(0.6):
        assert close(got[0], want[0], rel=0.06, what="mean rate")
    with credit(0.4):
        assert close(got[1], want[1], rel=0, abs=0.05, what="mean CV")


@hidden(points=1, hint="sweep-window")
def test_window_and_seed(student, rng):
    """Only the window is measured, and the seed decides which networks are simulated.

    In 6 ms no neuron fires four times, so that there is no CV; measured from the start there would be one.
    """
    case = {"g_values": [5.0], "eta_values": [2.0], "n_neurons": 100, "weight": 0.6}
    seed = int(rng.integers(10**6))
    rate, cv = tables(student.rate_cv_sweep(**case, t_start=634.0, t_stop=640.0, seed=seed), (1, 1))
    assert holds(rate[0, 0] > 0, "The network should fire when it is driven.")
    assert holds(np.isnan(cv[0, 0]), "More than the window from t_start to t_stop is measured.")
    first, again, other = (
        tables(student.rate_cv_sweep(**case, t_start=40.0, t_stop=100.0, seed=s), (1, 1))
        for s in (seed, seed, seed + 1)
    )
    same = [np.array_equal(a, b, equal_nan=True) for a, b in zip(first, again, strict=True)]
    assert holds(all(same), "The same seed must give the same numbers.")
    assert holds(first[1] != other[1], "Another seed must give other numbers.")
