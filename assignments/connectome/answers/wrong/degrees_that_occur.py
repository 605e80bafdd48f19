"""The distribution has entries for degrees that occur only."""

LOSES = ["test_small_distribution", "test_distribution_of_a_network"]


def degree_distribution(degree):
    return np.unique(degree, return_counts=True)[1] / len(degree)
