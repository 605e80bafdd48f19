"""A pair connected both ways counts as two."""

LOSES = ["test_dyads_of_three_neurons", "test_dyads_of_a_network"]


def dyad_census(adjacency):
    adjacency = np.asarray(adjacency)
    n, mutual = len(adjacency), int((adjacency * adjacency.T).sum())
    one_way = int(adjacency.sum()) - mutual
    return mutual, one_way, n * (n - 1) // 2 - mutual - one_way
