"""The standard deviation in place of the standard error."""

LOSES = [
    "test_three_samples",
    "test_mean_and_sem",
    "test_recall_probability",
    "test_recall_error",
    "test_forgetting_curve",
]


def mean_and_sem(samples):
    samples = np.asarray(samples, float)
    return samples.mean(axis=0), samples.std(axis=0, ddof=1)
