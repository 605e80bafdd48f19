"""Votes relative to r_max - r_0."""

LOSES = ["test_votes_are_above_background_and_relative"]


def population_vector(rates, preferred, r_0, r_max):
    vote = (np.asarray(rates, float) - r_0) / (np.asarray(r_max) - r_0)
    return np.rad2deg(np.angle(np.sum(vote * np.exp(1j * np.deg2rad(preferred)))))
