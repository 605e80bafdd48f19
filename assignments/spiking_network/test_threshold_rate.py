from autograder.checking import close, hidden, public, question

pytestmark = question("threshold_rate")


@public(points=1)
def test_small_network(student):
    """With J = 0.2 mV and 80 synapses nu_thr is 62.5 Hz."""
    assert close(student.threshold_rate(0.2, 80), 62.5, what="threshold rate")


@hidden(points=2, hint="threshold-input")
def test_threshold_formula(student, reference, rng):
    """The formula holds for any weight, number of synapses, threshold and time constant."""
    for _ in range(5):
        weight, synapses = rng.uniform(0.05, 1), int(rng.integers(20, 2000))
        theta, tau_m = rng.uniform(5, 30), rng.uniform(5, 40)
        want = reference.threshold_rate(weight, synapses, theta, tau_m)
        assert close(student.threshold_rate(weight, synapses, theta, tau_m), want, what="threshold rate")
