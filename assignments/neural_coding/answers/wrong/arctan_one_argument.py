"""arctan(y / x): half of the directions point backwards."""

LOSES = ["test_every_direction"]


def population_vector(rates, preferred, r_0, r_max):
    vote, angle = (np.asarray(rates, float) - r_0) / r_max, np.deg2rad(preferred)
    return np.rad2deg(np.arctan(np.sum(vote * np.sin(angle)) / np.sum(vote * np.cos(angle))))
