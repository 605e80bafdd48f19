"""Units updated in their natural order whatever order is asked for."""

LOSES = ["test_one_sweep", "test_many_sweeps", "test_recall_probability", "test_recall_error", "test_forgetting_curve"]

_recall = recall


def recall(weights, state, orders):
    return _recall(weights, state, [range(len(state))] * len(orders))
