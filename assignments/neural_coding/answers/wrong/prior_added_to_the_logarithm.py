"""MAP maximises log-likelihood plus prior, not plus its logarithm."""

LOSES = ["test_three_estimates"]


def point_estimates(log_like, s, prior):
    s, posterior = np.asarray(s, float), posterior_density(log_like, s, prior)
    s_map = s[np.argmax(np.asarray(log_like) + prior)]
    return s[np.argmax(log_like)], s_map, np.sum(s * posterior) / posterior.sum()
