"""Only the first sweep is carried out."""

LOSES = ["test_many_sweeps", "test_recall_error", "test_recall_probability", "test_forgetting_curve"]

_recall = recall


def recall(weights, state, orders):
    return _recall(weights, state, orders[:1])
