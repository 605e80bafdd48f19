"""Arguments taken one by one: ages against one decay do not broadcast."""

LOSES = ["test_palimpsest_overlap"]


_overlap = palimpsest_overlap


def palimpsest_overlap(age, decay, n):
    if np.ndim(decay):
        return np.array([_overlap(a, d, k) for a, d, k in zip(age, decay, n)])
    return _overlap(age, decay, n)
