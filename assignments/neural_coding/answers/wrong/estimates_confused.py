"""ML from the posterior, MAP from the likelihood, and the mean of the likelihood: the prior in the wrong places."""

LOSES = ["test_three_estimates"]


def point_estimates(log_like, s, prior):
    s = np.asarray(s)
    weight = np.exp(log_like - np.max(log_like))
    return s[np.argmax(log_like + np.log(prior))], s[np.argmax(log_like)], np.sum(s * weight) / weight.sum()
