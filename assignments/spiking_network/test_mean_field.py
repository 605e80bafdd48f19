from autograder.checking import close, hidden, number, public, question, within

pytestmark = question("mean_field")


@public(points=2)
def test_brunels_asynchronous_state(student):
    """Brunel's network (C_E = 1000, J = 0.1 mV) at g = 5 and twice the threshold rate fires at 37.9 Hz."""
    assert within(number(student.mean_field_rate(5.0, 2.0, 1000, 0.1), what="rate"), 37.8, 38.1, what="rate")


@hidden(points=3, hint="self-consistent")
def test_inhibition_dominates(student, reference, rng):
    """The rate that goes in comes out, where inhibition dominates."""
    for _ in range(3):
        g, eta, synapses = rng.uniform(4.6, 8), rng.uniform(1.3, 4), int(rng.integers(80, 1500))
        weight = rng.uniform(0.6, 1.2) * 3 / synapses**0.5
        want = reference.mean_field_rate(g, eta, synapses, weight)
        assert close(student.mean_field_rate(g, eta, synapses, weight), want, rel=1e-3, what="rate")


@hidden(points=2, hint="self-consistent")
def test_other_proportions(student, reference, rng, credit):
    """So it is with another share of inhibition, and where excitation dominates; of several rates the largest."""
    gamma, eta, synapses = rng.uniform(0.35, 0.6), rng.uniform(1.3, 3), int(rng.integers(100, 600))
    with credit(0.6):
        for g, share in ((rng.uniform(1.15, 2) / gamma, gamma), (rng.uniform(2.0, 3.5), 0.25)):
            want = reference.mean_field_rate(g, eta + 0.7, synapses, 0.15, gamma=share)
            got = student.mean_field_rate(g, eta + 0.7, synapses, 0.15, gamma=share)
            assert close(got, want, rel=1e-3, what="rate")
    with credit(0.4):  # a silent network would stay silent, a busy one busy
        case = rng.uniform(1.5, 2.8), rng.uniform(0.6, 0.75), int(rng.integers(800, 1500)), 0.1
        assert close(student.mean_field_rate(*case), reference.mean_field_rate(*case), rel=1e-3, what="rate")
