from autograder.checking import close, public, question

pytestmark = question("gating")


@public(points=2)
def test_rates_at_rest(student):
    """At -65 mV the six rates have the values that the handout's table gives."""
    want = {"n": (0.0582, 0.125), "m": (0.2236, 4.0), "h": (0.07, 0.0474)}
    for gate, rates in want.items():
        alpha, beta = student.gate_rates(gate, -65.0)
        assert close(alpha, rates[0], abs=1e-4, what="opening rate at -65 mV")
        assert close(beta, rates[1], abs=1e-4, what="closing rate at -65 mV")
