"""The swing of the whole run, first spike included."""

LOSES = ["test_full_spikes_and_rest", "test_spikes_shrink", "test_no_oscillation_far_beyond"]


def hh_amplitude(current, g_na=1.2, g_k=0.36):
    return np.array([np.ptp(_constant_drive(i, g_na=g_na, g_k=g_k)[:, 0]) for i in current])
