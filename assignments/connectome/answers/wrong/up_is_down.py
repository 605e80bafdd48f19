"""Patterns with two arrows towards a neuron and away from it are confused."""

LOSES = ["test_all_triads"]
_census = triad_census


def triad_census(adjacency):
    return _census(np.asarray(adjacency).T)
