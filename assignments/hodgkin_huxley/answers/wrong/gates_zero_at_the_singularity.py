"""Where a rate reads 0/0, 0 is returned instead of the limit."""

LOSES = ["test_removable_singularities"]


def _linear_over_exponential(x):
    with np.errstate(all="ignore"):
        return np.nan_to_num(x / (1 - np.exp(-x)))
