"""Votes with the bare rates: background and maximum left out."""

LOSES = ["test_votes_are_above_background_and_relative"]


def population_vector(rates, preferred, r_0, r_max):
    return np.rad2deg(np.angle(np.sum(np.asarray(rates) * np.exp(1j * np.deg2rad(preferred)))))
