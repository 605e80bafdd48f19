"""The density is taken over unordered pairs."""

LOSES = ["test_expected_pairs"]
_reciprocity = reciprocity


def reciprocity(adjacency):
    observed, expected = _reciprocity(adjacency)
    return observed, 4 * expected
