"""Asks whether the fields agree with the state on average."""

LOSES = ["test_fixed_points"]


def is_fixed_point(weights, state):
    state = np.asarray(state, float)
    return bool(np.mean(np.asarray(weights) @ state * state) > 0)
