from autograder.checking import close, public, question

pytestmark = question("lif_expansion")


@public(points=1)
def test_grows_linearly_without_refractory_period(student):
    """At very large current the rate without refractory period grows with slope 1/tau_m."""
    low, high = student.lif_rate_series([1e5, 2e5], 10.0)
    assert close((high - low) / 1e5, 100.0, rel=1e-6, what="slope of the rate")
