"""The same inhibitory partners for everybody."""

LOSES = ["test_partners_are_random"]

_true = random_connectivity


def random_connectivity(n_exc, n_inh, epsilon=EPSILON, seed=0):
    s = _true(n_exc, n_inh, epsilon, seed)
    c = round(epsilon * n_exc)
    for i in range(len(s)):
        pool = [j for j in range(n_exc, n_exc + n_inh) if j != i]
        s[i, c:] = pool[: s.shape[1] - c]
    return s
