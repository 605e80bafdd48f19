import numpy as np

from autograder.checking import array, hidden, holds, public, question, within

pytestmark = question("poisson_drive")


@public(points=2)
def test_counts_come_as_a_table(student):
    """Counts are whole numbers, one row for each step and one column for each neuron; seeds repeat."""
    got = array(student.poisson_drive(2000.0, 7, 30.0, dt=0.5, seed=3), (60, 7), what="counts")
    again = array(student.poisson_drive(2000.0, 7, 30.0, dt=0.5, seed=3), (60, 7), what="counts")
    other = array(student.poisson_drive(2000.0, 7, 30.0, dt=0.5, seed=4), (60, 7), what="counts")
    assert holds((got >= 0).all() and (got == np.round(got)).all(), "Counts must be whole and not negative.")
    assert holds((got == again).all(), "The same seed must give the same numbers.")
    shared = (got[:, :, None] == other[:, None, :]).all(axis=0)  # trains of 60 steps are not the same by chance
    assert holds(not shared.any(), "Another seed must give other numbers.")
    array(student.poisson_drive(2000.0, 7, 2.3), (23, 7), what="counts")  # 2.3 / 0.1 is 22.999...


@hidden(points=2, hint="poisson-counts")
def test_mean_and_variance(student, rng, credit):
    """Mean and variance of the counts are both rate times step.

    200 000 counts; limits of 6.5 standard errors: a correct answer fails with probability 2e-10.
    """
    dt, mean, seed = rng.choice([0.1, 0.2]), rng.uniform(0.6, 1.5), int(rng.integers(10**6))
    counts = array(student.poisson_drive(mean / dt * 1e3, 100, 2000 * dt, dt=dt, seed=seed), (2000, 100), what="counts")
    with credit(0.5):
        slack = 6.5 * np.sqrt(mean / counts.size)
        assert within(counts.mean(), mean - slack, mean + slack, what="mean count")
    with credit(0.5):
        slack = 6.5 * np.sqrt((mean + 2 * mean**2) / counts.size)
        assert within(counts.var(), mean - slack, mean + slack, what="variance of the counts")


@hidden(points=2, hint="own-train")
def test_independent(student, rng, credit):
    """Neurons are independent of each other and steps of the steps before.

    The network's summed count has the variance of 100 independent neurons (chi-squared with 1999 degrees of freedom,
    limits 6.5 standard deviations), and the autocorrelation of 200 000 counts is 0 within 6.5 standard
    errors, as is that of the summed count (2000 of them, standard error 0.022).
    """
    mean, seed = rng.uniform(0.6, 1.5), int(rng.integers(10**6))
    counts = array(student.poisson_drive(mean * 1e4, 100, 200.0, seed=seed), (2000, 100), what="counts")
    with credit(0.5):
        ratio = counts.sum(axis=1).var() / (100 * mean)
        assert within(ratio, 0.79, 1.21, what="variance of the summed counts, relative to independence")
    with credit(0.5):
        x = counts - counts.mean()
        lagged = float((x[1:] * x[:-1]).mean() / max(x.var(), 1e-12))
        assert holds(x.var() > 0, "The counts never vary.")
        assert within(lagged, -0.015, 0.015, what="correlation of one step with the next")
        total = counts.sum(axis=1) - counts.sum(axis=1).mean()
        lagged = float((total[1:] * total[:-1]).mean() / max(total.var(), 1e-12))
        assert within(lagged, -0.15, 0.15, what="correlation of one step with the next")
