"""The current at which the first single spike appears."""

LOSES = ["test_onset_of_the_squid_axon", "test_onset_for_other_conductances"]


def hh_onset_current(g_na=1.2, g_k=0.36):
    low, high = 0.0, 0.2
    while high - low > 1e-4:
        middle = (low + high) / 2
        fired = _constant_drive(middle, 60.0, g_na=g_na, g_k=g_k)[:, 0].max() > 0
        low, high = (low, middle) if fired else (middle, high)
    return high
