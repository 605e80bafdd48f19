"""The matrix is transposed: columns send."""

LOSES = ["test_small_table", "test_synapses_of_a_made_up_worm", "test_names_in_small_letters"]
_load = load_wiring


def load_wiring(path):
    names, chemical, gap = _load(path)
    return names, chemical.T, gap
