"""Reciprocal pairs are counted from either side."""

LOSES = ["test_small_network", "test_reciprocal_pairs", "test_expected_pairs"]
_reciprocity = reciprocity


def reciprocity(adjacency):
    observed, expected = _reciprocity(adjacency)
    return 2 * observed, 2 * expected
