import numpy as np

from autograder.checking import close, hidden, public, question

pytestmark = question("lif_expansion")


@public(points=1)
def test_grows_linearly_without_refractory_period(student):
    """At very large current the rate without refractory period grows with slope 1/tau_m."""
    low, high = student.lif_rate_series([1e5, 2e5], 10.0)
    assert close((high - low) / 1e5, 100.0, rel=1e-6, what="slope of the rate")


@hidden(points=2, hint="series-order")
def test_series_without_refractory_period(student, reference, rng, credit):
    """The expansion without refractory period has the right terms down to order 1/current."""
    tau_m = rng.uniform(5, 30)
    with credit(0.5):  # so far out, the last term is lost in the tolerance
        far = rng.uniform(1e4, 2e4, 5)
        got = student.lif_rate_series(far, tau_m)
        assert close(got, reference.lif_rate_series(far, tau_m), rel=1e-8, what="expansion")
    with credit(0.5):
        near = rng.uniform(1.5, 20, 20)
        got = student.lif_rate_series(near, tau_m)
        assert close(got, reference.lif_rate_series(near, tau_m), rel=1e-8, what="expansion")


@hidden(points=3, hint="series-refractory")
def test_series_with_refractory_period(student, reference, rng, credit):
    """The expansion with a refractory period has the right terms down to order 1/current^2."""
    t_ref, tau_m = rng.uniform(1, 4), rng.uniform(5, 30)
    for share, current in ((0.5, np.array([2e4, 3e4, 5e4])), (0.5, rng.uniform(1.5, 40, 20))):
        with credit(share):
            got = student.lif_rate_series_refractory(current, t_ref, tau_m)
            want = reference.lif_rate_series_refractory(current, t_ref, tau_m)
            # Far out the first-order term is 1e-3 to 1e-5 of the rate, the second-order term below 2e-6.
            rel = 1e-5 if current[0] == 2e4 else 1e-8
            assert close(got, want, rel=rel, abs=1e-9, what="expansion")
