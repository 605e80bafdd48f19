"""At most ten sweeps, however many orders are given."""

LOSES = ["test_many_sweeps"]


_recall = recall


def recall(weights, state, orders):
    return _recall(weights, state, orders[:10])
