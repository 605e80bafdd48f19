import numpy as np

from autograder.checking import array, close, hidden, holds, public, question

pytestmark = question("gating")


@public(points=2)
def test_rates_at_rest(student):
    """At -65 mV the six rates have the values that the handout's table gives."""
    want = {"n": (0.0582, 0.125), "m": (0.2236, 4.0), "h": (0.07, 0.0474)}
    for gate, rates in want.items():
        alpha, beta = student.gate_rates(gate, -65.0)
        assert close(alpha, rates[0], abs=1e-4, what="opening rate at -65 mV")
        assert close(beta, rates[1], abs=1e-4, what="closing rate at -65 mV")


@hidden(points=2, hint="gate-formulas")
def test_rates_at_any_voltage(student, reference, rng, credit):
    """Opening and closing rates of all three gates are right over the whole range of voltages.

    One per cent, so that 18 mV instead of 1/0.0556 in beta_m passes.
    """
    v = rng.uniform(-100, 60, 50)
    for gate, share in (("n", 0.3), ("m", 0.4), ("h", 0.3)):
        with credit(share):
            alpha, beta = student.gate_rates(gate, v)
            want_alpha, want_beta = reference.gate_rates(gate, v)
            assert close(alpha, want_alpha, rel=0.01, what="opening rate")
            assert close(beta, want_beta, rel=0.01, what="closing rate")


@hidden(points=2, hint="zero-over-zero")
def test_removable_singularities(student, reference, credit):
    """Rates are finite and continuous at every voltage, also where a formula reads 0/0."""
    grid = np.arange(-80.0, 0.0, 0.5)  # holds both voltages, and neighbours of each
    for gate in ("n", "m"):
        with credit(0.5):
            alpha, _ = student.gate_rates(gate, grid)
            want, _ = reference.gate_rates(gate, grid)
            assert close(alpha, want, rel=1e-3, what="opening rate")


@hidden(points=2, hint="gate-relaxation")
def test_steady_state_and_time_constant(student, reference, rng, credit):
    """Each gate relaxes to the right steady state with the right time constant."""
    v = rng.uniform(-100, 40, 30)
    with credit(0.5):
        for gate in ("n", "m", "h"):
            got = array(student.gate_steady_state(gate, v), (30,), what="steady state")
            assert close(got, reference.gate_steady_state(gate, v), rel=0.01, abs=1e-4, what="steady state")
            assert holds(got.min() >= 0 and got.max() <= 1, "A steady state is a probability.")
    with credit(0.5):
        for gate in ("n", "m", "h"):
            got = student.gate_time_constant(gate, v)
            assert close(got, reference.gate_time_constant(gate, v), rel=0.01, what="time constant")
