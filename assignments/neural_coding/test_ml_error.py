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


@hidden(points=1, hint="reaches-the-bound")
def test_error_reaches_the_bound(student, reference, rng):
    """With many spikes the error is the one that the Fisher information allows, in any unit of the stimulus.

    1600 trials: standard error 1.8 %. Grid and finite number of spikes were seen to add 1.7 % at most; beyond
    that the chi-squared distribution leaves the limits with probability 1e-12. Least squares, which take the noise
    of all neurons for equal, end 22 to 28 % above the bound.
    """
    unit = rng.choice([0.1, 10.0]) * rng.uniform(0.8, 1.25)
    preferred = unit * (np.linspace(-50, 50, 25) + rng.uniform(-1, 1, 25))
    r_max, sigma, s_true = rng.uniform(40, 60), unit * rng.uniform(9, 12), unit * rng.uniform(-8, 8)
    duration = rng.uniform(0.6, 1.0)
    s = s_true + unit * (np.arange(-7.5, 7.5, 0.25) + rng.uniform(0, 0.25))
    best = 1 / np.sqrt(reference.fisher_information(s_true, preferred, r_max, sigma, duration))
    got = student.ml_error(s_true, s, preferred, r_max, sigma, duration, 1600, int(rng.integers(2**31)))
    assert within(number(got, what="error") / best, 0.87, 1.16, what="error, in units of the bound")


@hidden(points=1, hint="silence-is-evidence")
def test_error_of_an_uneven_population(student, reference, rng):
    """In an uneven population, too, the error is near the bound: the estimate is not drawn to the crowd.

    As above: 1600 trials, 1e-12.
    """
    unit = rng.choice([0.1, 10.0])
    crowd = np.concatenate([np.linspace(-40, 0, 20), np.linspace(4, 40, 6)])
    preferred = unit * rng.choice([-1, 1]) * crowd
    s_true, duration = unit * rng.uniform(-4, 4), rng.uniform(0.6, 0.9)
    s = s_true + unit * (np.arange(-7.5, 7.5, 0.25) + rng.uniform(0, 0.25))
    best = 1 / np.sqrt(reference.fisher_information(s_true, preferred, 50.0, 10.0 * unit, duration))
    got = student.ml_error(s_true, s, preferred, 50.0, 10.0 * unit, duration, 1600, int(rng.integers(2**31)))
    assert within(number(got, what="error") / best, 0.87, 1.16, what="error, in units of the bound")


@hidden(points=1, hint="mean-over-all-trials")
def test_candidates_far_apart(student, reference, rng):
    """Of candidates far apart each trial chooses one: the mean squared error counts the choices.

    A third of a step from one candidate and two from the other, 401 times the squared error is a whole number of
    ninths of a squared step, whatever the draws; means of absolute errors, spreads about the mean and averages over
    candidates are not. The second nearest is chosen in a quarter of the trials: of 401, the number is binomial, of
    standard deviation 9, and less than 20 or more than 240 with probability 1e-20.
    """
    preferred = np.linspace(-50, 50, 25)
    r_max, sigma, s_true, duration = rng.uniform(40, 60), rng.uniform(9, 12), rng.uniform(-8, 8), rng.uniform(0.6, 1.0)
    step = 4 / np.sqrt(float(reference.fisher_information(s_true, preferred, r_max, sigma, duration)))
    s = s_true + step * (np.arange(-3, 4) + rng.choice([-1, 1]) / 3)
    got = student.ml_error(s_true, s, preferred, r_max, sigma, duration, 401, int(rng.integers(2**31)))
    second = (9 * 401 * (number(got, what="error") / step) ** 2 - 401) / 3
    whole = abs(second - round(float(second))) < 1e-3
    assert holds(
        whole and 20 <= second <= 240,
        "The squared error is not a mean over all trials, each with one of the candidates.",
    )
