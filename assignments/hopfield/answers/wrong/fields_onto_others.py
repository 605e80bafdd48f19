"""Columns for rows."""

LOSES = ["test_measured_one_step_error"]


def measured_one_step_error(weights, patterns):
    x = np.asarray(patterns, float)
    return float(np.mean(x @ np.asarray(weights, float) * x < -1e-9))
