"""Degrees add up synapses."""

LOSES = ["test_two_neurons_one_way", "test_degrees_of_a_network"]


def degrees(adjacency):
    adjacency = np.asarray(adjacency)
    return adjacency.sum(axis=0), adjacency.sum(axis=1)
