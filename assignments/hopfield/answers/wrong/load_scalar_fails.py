"""Solved in a loop over the errors: breaks down for a plain number."""

LOSES = ["test_load_for_error"]


def load_for_error(error):
    return np.array([brentq(lambda a: one_step_error(a) - e, 1e-3, 1e6) for e in error])
