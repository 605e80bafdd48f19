"""The current at which rest loses its stability, taken for the onset."""

LOSES = ["test_onset_of_the_squid_axon", "test_onset_for_other_conductances"]


def hh_onset_current(g_na=1.2, g_k=0.36):
    return brentq(rest_growth_rate, 0.02, 0.3, args=(g_na, g_k))
