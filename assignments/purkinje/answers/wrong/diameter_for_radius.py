"""Radii are doubled, as if diameters were asked."""

LOSES = ["test_small_file", "test_numbers_in_a_long_file"]
_load = load_swc


def load_swc(path):
    cell = _load(path)
    return {**cell, "radius": 2 * cell["radius"]}
