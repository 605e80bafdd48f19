"""In- and out-degrees are exchanged."""

LOSES = ["test_two_neurons_one_way", "test_degrees_of_a_network"]


def degrees(adjacency):
    connected = np.asarray(adjacency) != 0
    return connected.sum(axis=1), connected.sum(axis=0)
