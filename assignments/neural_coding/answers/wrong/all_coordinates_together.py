"""The trace of the information matrix rather than one coordinate; pi for 2 pi."""

LOSES = ["test_one_dimension", "test_more_dimensions"]


def dense_fisher_information(density, r_max, sigma, duration, dimension=1):
    sigma = np.asarray(sigma, float)
    return dimension * np.pi ** (dimension / 2) * density * r_max * duration * sigma ** (dimension - 2)
