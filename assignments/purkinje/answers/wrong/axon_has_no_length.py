"""Only dendrites are added up: kinds from 3 on."""

LOSES = ["test_soma_and_order_of_rows"]


def total_length(cell):
    child = np.flatnonzero(cell["kind"] >= 3)
    return float(np.linalg.norm(cell["xyz"][child] - cell["xyz"][cell["parent"][child]], axis=1).sum())
