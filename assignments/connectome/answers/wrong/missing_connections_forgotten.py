"""That the other connections are missing is forgotten."""

LOSES = ["test_dense_networks"]


def expected_motifs(n, p):
    triples = n * (n - 1) * (n - 2)
    return np.array([n * (n - 1) / 2 * p**2, triples * p**3, triples / 3 * p**3])
