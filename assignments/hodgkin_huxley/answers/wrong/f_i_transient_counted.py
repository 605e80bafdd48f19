"""All spikes of the run divided by its duration: those of the onset, too."""

LOSES = ["test_onset_is_a_jump", "test_spikes_vanish_at_large_current"]


def hh_firing_rate(current, g_na=1.2, g_k=0.36):
    return np.array([len(spike_times(_constant_drive(i, g_na=g_na, g_k=g_k)[:, 0], _COARSE_DT)) / 0.6 for i in current])
