"""The mean path includes the points of the soma."""

LOSES = ["test_along_a_bend", "test_mean_over_neurite_points"]


def mean_path_to_soma(cell):
    return float(path_to_soma(cell).mean())
