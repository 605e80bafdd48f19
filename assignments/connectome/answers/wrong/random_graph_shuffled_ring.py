"""A ring lattice whose nodes are renamed at random: every pair is as likely, but the graph is always the same."""

LOSES = ["test_every_pair_is_as_likely"]


def random_graph(n, m, seed):
    rng = np.random.default_rng(seed)
    e = [(i, (i + d) % n) for d in range(1, n) for i in range(n)]
    o = rng.permutation(n)
    a = np.zeros((n, n), int)
    k = 0
    for i, j in e:
        if k == m:
            break
        if not a[o[i], o[j]]:
            a[o[i], o[j]] = a[o[j], o[i]] = 1
            k += 1
    return a
