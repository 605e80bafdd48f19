"""Every point with a parent counts, also the outline of the soma."""

LOSES = ["test_length_of_a_bend", "test_soma_and_order_of_rows"]


def total_length(cell):
    child = np.flatnonzero(cell["parent"] >= 0)
    return float(np.linalg.norm(cell["xyz"][child] - cell["xyz"][cell["parent"][child]], axis=1).sum())
