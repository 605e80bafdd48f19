"""Bistable wherever rest is stable."""

LOSES = ["test_one_attractor_far_from_the_onset", "test_rest_and_rhythm_coexist"]


def is_bistable(current, g_na=1.2, g_k=0.36):
    return np.array([rest_growth_rate(i, g_na, g_k) < 0 for i in current])
