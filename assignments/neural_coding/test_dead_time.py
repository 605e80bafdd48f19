import numpy as np

from autograder.checking import close, hidden, public, question

pytestmark = question("dead_time")


@public(points=0.5)
def test_without_dead_time_it_is_poisson(student):
    """Without dead time: the rate itself, CV 1, Fano factor 1."""
    mean_rate, cv, fano = student.dead_time_statistics(40.0, 0.0)
    assert close(mean_rate, 40.0, what="mean rate")
    assert close(cv, 1.0, what="CV")
    assert close(fano, 1.0, what="Fano factor")


@hidden(points=1.5, hint="mean-and-spread-of-interval")
def test_mean_rate_and_cv(student, reference, rng, credit):
    """Mean rate and CV follow from mean and spread of an interval with dead time, for one rate or many."""
    for share, rate in ((0.4, rng.uniform(5, 300)), (0.1, rng.uniform(5, 300, 6))):
        t_ref = rng.uniform(0.001, 0.02)
        with credit(share):
            got = student.dead_time_statistics(rate, t_ref)
            assert close(got[0], reference.dead_time_statistics(rate, t_ref)[0], what="mean rate")
        with credit(share):
            got = student.dead_time_statistics(rate, t_ref)
            assert close(got[1], reference.dead_time_statistics(rate, t_ref)[1], what="CV")


@hidden(points=1, hint="renewal-fano")
def test_fano_factor_of_long_windows(student, reference, rng):
    """In long windows the Fano factor is that of a renewal process."""
    rate, t_ref = rng.uniform(5, 300), rng.uniform(0.001, 0.02)
    want = reference.dead_time_statistics(rate, t_ref)[2]
    assert close(student.dead_time_statistics(rate, t_ref)[2], want, what="Fano factor")


@hidden(points=1, hint="density-from-dead-time-on")
def test_interval_density_with_dead_time(student, reference, rng):
    """The density is zero within the dead time, exponential after it, and integrates to 1."""
    rate, t_ref = rng.uniform(20, 200), rng.uniform(0.002, 0.01)
    interval = np.concatenate([rng.uniform(0, t_ref, 10), t_ref + rng.uniform(0, 0.05, 30)])
    want = reference.dead_time_density(interval, rate, t_ref)
    assert close(student.dead_time_density(interval, rate, t_ref), want, what="density")
