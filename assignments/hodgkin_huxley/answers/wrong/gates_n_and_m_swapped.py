"""The rates of n and m are swapped."""

LOSES = [
    "test_rates_at_rest",
    "test_rates_at_any_voltage",
    "test_removable_singularities",
    "test_steady_state_and_time_constant",
    "test_rests_near_minus_65",
    "test_pulses_and_starts",
]


_right_rates = gate_rates


def gate_rates(gate, v):
    return _right_rates({"n": "m", "m": "n", "h": "h"}[gate], v)
