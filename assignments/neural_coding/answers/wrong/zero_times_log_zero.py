"""0 ln 0 is NaN."""

LOSES = ["test_silent_neurons"]


def log_likelihood(counts, rates, duration):
    with np.errstate(all="ignore"):
        expected = np.asarray(rates, float) * duration
        return np.sum(np.asarray(counts)[:, None] * np.log(expected) - expected, axis=0)
