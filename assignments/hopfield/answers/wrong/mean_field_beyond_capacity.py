"""Retrieval said to end at 0.145."""

LOSES = ["test_retrieval_overlap"]

_true = retrieval_overlap


def retrieval_overlap(alpha):
    a = np.asarray(alpha, float)
    m = np.asarray(_true(np.minimum(a, 0.1379)))
    return np.where(a < 0.145, m, np.nan)
