"""The mean path is taken over dendrites, kinds from 3 on."""

LOSES = ["test_mean_over_neurite_points"]


def mean_path_to_soma(cell):
    return float(path_to_soma(cell)[cell["kind"] >= 3].mean())
