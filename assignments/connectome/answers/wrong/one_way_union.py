"""Synapses that go down the table only join their neurons one way."""

LOSES = [
    "test_small_union",
    "test_union_of_a_network",
    "test_every_connection_is_drawn",
    "test_each_neuron_has_its_own_lines",
]


def undirected_union(chemical, gap):
    union = ((np.asarray(chemical) + np.asarray(gap)) != 0).astype(int)
    np.fill_diagonal(union, 0)
    return union
