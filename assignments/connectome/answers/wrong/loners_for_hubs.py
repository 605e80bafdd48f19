"""The neurons with the fewest partners are returned."""

LOSES = ["test_hubs_of_a_network"]


def hubs(names, adjacency, count):
    return [names[i] for i in np.argsort(np.asarray(adjacency).sum(axis=0))[:count]]
