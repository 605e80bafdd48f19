"""Interpolated in the textbook's table."""

LOSES = ["test_load_for_error"]


def load_for_error(error):
    return np.interp(error, [0.001, 0.0036, 0.01, 0.05, 0.1], [0.105, 0.138, 0.185, 0.37, 0.61])
