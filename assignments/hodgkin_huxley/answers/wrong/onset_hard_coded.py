"""The value of the textbook, whatever the conductances."""

LOSES = ["test_onset_for_other_conductances"]


def hh_onset_current(g_na=1.2, g_k=0.36):
    return 0.0624
