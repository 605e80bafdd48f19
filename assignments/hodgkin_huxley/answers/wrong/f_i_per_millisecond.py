"""Rates per millisecond."""

LOSES = ["test_silent_then_firing", "test_rate_in_between", "test_onset_is_a_jump"]


_in_hertz = hh_firing_rate


def hh_firing_rate(current, g_na=1.2, g_k=0.36):
    return _in_hertz(current, g_na, g_k) / 1000
