"""Junctions of a neuron with itself stay in the union."""

LOSES = ["test_small_union", "test_union_of_a_network"]


def undirected_union(chemical, gap):
    chemical = np.asarray(chemical)
    return ((chemical + chemical.T + np.asarray(gap)) != 0).astype(int)
