"""The one-dimensional result for any dimension, times the dimension."""

LOSES = ["test_more_dimensions"]


def dense_fisher_information(density, r_max, sigma, duration, dimension=1):
    return dimension * np.sqrt(2 * np.pi) * density * r_max * duration / np.asarray(sigma, float)
