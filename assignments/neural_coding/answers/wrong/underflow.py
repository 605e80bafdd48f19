"""exp of the log-likelihood as it stands: 0/0 for a large population."""

LOSES = ["test_posterior_of_unlikely_counts"]


def posterior_density(log_like, s, prior):
    weight = np.exp(log_like) * prior
    with np.errstate(all="ignore"):
        return weight / (weight.sum() * (s[1] - s[0]))
