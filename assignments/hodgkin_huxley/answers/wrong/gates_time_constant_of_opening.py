"""Time constant 1 / alpha, and the closed fraction for the steady state of h."""

LOSES = ["test_steady_state_and_time_constant"]


def gate_time_constant(gate, v):
    return 1 / gate_rates(gate, v)[0]
