"""A weighted mean of preferred angles in place of a sum of vectors."""

LOSES = ["test_every_direction", "test_votes_are_above_background_and_relative"]


def population_vector(rates, preferred, r_0, r_max):
    vote = np.maximum(np.asarray(rates, float) - r_0, 0) / r_max
    return np.sum(vote * preferred) / np.sum(vote)
