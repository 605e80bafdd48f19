"""The spread over the last axis of a table."""

LOSES = ["test_mean_and_sem"]


def mean_and_sem(samples):
    samples = np.asarray(samples, float)
    k = samples.shape[-1]
    return samples.mean(axis=0), np.broadcast_to(samples.std(axis=0, ddof=1) / np.sqrt(k), samples.shape[1:])[()]
