"""Columns v, m, h, n."""

LOSES = ["test_rests_near_minus_65", "test_shape_of_the_action_potential", "test_pulses_and_starts"]


_ordered = simulate_hh


def simulate_hh(*args, **kwargs):
    return _ordered(*args, **kwargs)[:, [0, 2, 3, 1]]
