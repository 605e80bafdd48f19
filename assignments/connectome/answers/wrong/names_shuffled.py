"""Neurons are renamed at random: the graph is the same, degrees are not each neuron's own."""

LOSES = ["test_degree_preserving_graph", "test_degrees_of_a_network_with_hubs"]


def degree_preserving_graph(adjacency, seed):
    order = np.random.default_rng(seed).permutation(len(adjacency))
    return np.asarray(adjacency)[np.ix_(order, order)]
