"""The first order serves for every sweep."""

LOSES = ["test_many_sweeps"]


_recall = recall


def recall(weights, state, orders):
    return _recall(weights, state, [orders[0]] * len(orders))
