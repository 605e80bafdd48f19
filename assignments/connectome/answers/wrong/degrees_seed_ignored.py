"""The second null model ignores its seed."""

LOSES = ["test_degrees_of_a_network_with_hubs"]
_dg = degree_preserving_graph


def degree_preserving_graph(adjacency, seed):
    return _dg(adjacency, 0)
