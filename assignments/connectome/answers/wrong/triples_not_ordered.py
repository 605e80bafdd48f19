"""Each triple is taken to carry one loop and one cycle."""

LOSES = ["test_sparse_networks", "test_dense_networks"]


def expected_motifs(n, p):
    triples, one_way = n * (n - 1) * (n - 2) / 6, p * (1 - p)
    return np.array([n * (n - 1) / 2 * p**2, triples * one_way**3, triples * one_way**3])
