from autograder.checking import close, holds, public, question

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
