"""The error measured after one asynchronous sweep instead of one update from the memory."""

LOSES = ["test_single_memory", "test_measured_one_step_error"]


def measured_one_step_error(weights, patterns):
    patterns = np.asarray(patterns)
    order = [range(patterns.shape[1])]
    return float(np.mean([recall(weights, xi, order) != xi for xi in patterns]))
