"""Rows are joined in their order, not children to parents."""

LOSES = ["test_length_of_a_bend", "test_length_of_fresh_arbors", "test_soma_and_order_of_rows"]


def total_length(cell):
    return float(np.linalg.norm(np.diff(cell["xyz"], axis=0), axis=1).sum())
