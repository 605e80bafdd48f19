from autograder.checking import close, hidden, holds, public, question

pytestmark = question("mean_input")


def pair(got):
    """mu and sigma."""
    two = isinstance(got, (tuple, list)) and len(got) == 2
    assert holds(two, "Two values were asked for: mu and sigma.")
    return got


@public(points=1)
def test_external_input_alone(student):
    """At nu_thr, with a silent network, the mean input is theta = 20 mV and sigma is 2 mV."""
    mu, sigma = pair(student.input_moments(0.0, 5.0, 62.5, 80, 0.2))
    assert close(mu, 20.0, what="mean input")
    assert close(sigma, 2.0, what="sigma of the input")


@hidden(points=4, hint="moments-signs")
def test_recurrent_input(student, reference, rng, credit):
    """Excitation and inhibition enter the mean with their signs, the variance with their squares."""
    rate, g, nu_ext = rng.uniform(5, 100, 6), rng.uniform(1, 8), rng.uniform(5, 100)
    synapses, weight = int(rng.integers(40, 1000)), rng.uniform(0.05, 0.4)
    gamma, tau_m = rng.uniform(0.1, 0.6), rng.uniform(5, 30)
    want = reference.input_moments(rate, g, nu_ext, synapses, weight, gamma, tau_m)
    got = pair(student.input_moments(rate, g, nu_ext, synapses, weight, gamma, tau_m))
    with credit(0.5):
        assert close(got[0], want[0], what="mean input")
    with credit(0.5):
        assert close(got[1], want[1], what="sigma of the input")
