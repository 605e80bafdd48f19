"""The rate at the usual conductances, whatever is given."""

LOSES = ["test_onset_is_a_jump"]
_rate = hh_firing_rate


def hh_firing_rate(current, g_na=G_NA, g_k=G_K):
    return _rate(current)
