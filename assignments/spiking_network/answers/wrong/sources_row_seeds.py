"""Row i has the seed seed + i: neighbouring seeds make the same network, one row further."""

LOSES = ["test_partners_are_random"]


def random_connectivity(n_exc, n_inh, epsilon=EPSILON, seed=0):
    c_exc, c_inh = round(epsilon * n_exc), round(epsilon * n_inh)
    rows = []
    for i in range(n_exc + n_inh):
        rng = np.random.default_rng(seed + i)
        rows.append(np.r_[_draw(rng, 0, n_exc, c_exc, i), _draw(rng, n_exc, n_exc + n_inh, c_inh, i)])
    return np.array(rows)
