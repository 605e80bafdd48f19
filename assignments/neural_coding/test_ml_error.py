import numpy as np

from autograder.checking import close, hidden, holds, number, public, question, within

pytestmark = question("ml_error")


@public(points=1)
def test_error_shrinks_with_time(student):
    """Longer counting makes the error smaller; a seed repeats its error."""
    args = 2.0, np.arange(-20, 20.01, 0.25), np.linspace(-40, 40, 21), 40.0, 10.0
    short, long = (number(student.ml_error(*args, t, 200, 1), what="error") for t in (0.1, 10.0))
    assert holds(0 < long < 0.5 * short, "The error does not shrink as the counting time grows.")
    assert close(student.ml_error(*args, 0.1, 200, 1), short, what="error of the same seed")
    other = number(student.ml_error(*args, 0.1, 200, 2), what="error")
    assert holds(other != short, "Two seeds give exactly the same error.")


@hidden(points=1.5, hint="reaches-the-bound")
def test_error_reaches_the_bound(student, reference, rng):
    """With many spikes the error is the one that the Fisher information allows, in any unit of the stimulus.

    400 trials: standard error 3.6 %. Grid and finite number of spikes were seen to add 2 % at most; beyond
    that the chi-squared distribution leaves the limits with probability 1e-9.
    """
    unit = rng.choice([0.1, 10.0]) * rng.uniform(0.8, 1.25)
    preferred = unit * (np.linspace(-50, 50, 25) + rng.uniform(-1, 1, 25))
    r_max, sigma, s_true = rng.uniform(40, 60), unit * rng.uniform(9, 12), unit * rng.uniform(-8, 8)
    duration = rng.uniform(0.6, 1.0)
    s = s_true + unit * (np.arange(-15, 15, 0.1) + rng.uniform(0, 0.1))
    best = 1 / np.sqrt(reference.fisher_information(s_true, preferred, r_max, sigma, duration))
    got = student.ml_error(s_true, s, preferred, r_max, sigma, duration, 400, int(rng.integers(2**31)))
    assert within(number(got, what="error") / best, 0.76, 1.26, what="error, in units of the bound")


@hidden(points=1.5, hint="silence-is-evidence")
def test_error_of_an_uneven_population(student, reference, rng):
    """In an uneven population, too, the error is near the bound: the estimate is not drawn to the crowd.

    As above: 400 trials, 1e-9.
    """
    unit = rng.choice([0.1, 10.0])
    crowd = np.concatenate([np.linspace(-40, 0, 20), np.linspace(4, 40, 6)])
    preferred = unit * rng.choice([-1, 1]) * crowd
    s_true, duration = unit * rng.uniform(-4, 4), rng.uniform(0.6, 0.9)
    s = s_true + unit * (np.arange(-15, 15, 0.1) + rng.uniform(0, 0.1))
    best = 1 / np.sqrt(reference.fisher_information(s_true, preferred, 50.0, 10.0 * unit, duration))
    got = student.ml_error(s_true, s, preferred, 50.0, 10.0 * unit, duration, 400, int(rng.integers(2**31)))
    assert within(number(got, what="error") / best, 0.76, 1.26, what="error, in units of the bound")
