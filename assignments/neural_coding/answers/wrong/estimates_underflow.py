"""The estimates take exp of the log-likelihood as it stands."""

LOSES = ["test_posterior_of_unlikely_counts"]


def point_estimates(log_like, s, prior):
    s = np.asarray(s)
    with np.errstate(all="ignore"):
        weight = np.exp(log_like) * prior
        return s[np.argmax(log_like)], s[np.argmax(weight)], np.sum(s * weight) / np.sum(weight)
