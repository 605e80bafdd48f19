"""Distances to the soma are straight."""

LOSES = [
    "test_along_a_bend",
    "test_paths_in_fresh_arbors",
    "test_paths_with_rows_in_any_order",
    "test_mean_over_neurite_points",
]


def path_to_soma(cell):
    root = cell["xyz"][cell["parent"] < 0][0]
    return np.linalg.norm(cell["xyz"] - root, axis=1)
