"""Random graphs have each connection with a probability."""

LOSES = ["test_scores_at_equal_density"]


def equal_density_graph(n, m, seed):
    a = (np.random.default_rng(seed).random((n, n)) < m / (n * (n - 1))).astype(int)
    np.fill_diagonal(a, 0)
    return a
