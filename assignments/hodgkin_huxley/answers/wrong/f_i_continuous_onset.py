"""The rate is forced to start from zero, as in an integrate-and-fire neuron."""

LOSES = [
    "test_silent_then_firing",
    "test_rate_in_between",
    "test_onset_is_a_jump",
    "test_spikes_vanish_at_large_current",
]


def hh_firing_rate(current, g_na=1.2, g_k=0.36):
    return 150 * np.sqrt(np.maximum(np.asarray(current, dtype=float) - 0.0624, 0))
