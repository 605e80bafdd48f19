"""The distribution holds numbers of neurons."""

LOSES = ["test_small_distribution", "test_distribution_of_a_network"]


def degree_distribution(degree):
    return np.bincount(degree)
