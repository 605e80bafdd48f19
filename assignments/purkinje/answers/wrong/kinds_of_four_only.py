"""Kinds beyond those of the standard become undefined, 0."""

LOSES = ["test_numbers_in_a_long_file"]
_load = load_swc


def load_swc(path):
    cell = _load(path)
    return {**cell, "kind": np.where(cell["kind"] > 4, 0, cell["kind"])}
