"""A spike is a crossing of -20 mV."""

LOSES = ["test_spikes_vanish_at_large_current"]


def hh_firing_rate(current, g_na=G_NA, g_k=G_K):
    out = []
    for i in current:
        s = spike_times(_constant_drive(float(i), g_na=g_na, g_k=g_k)[:, 0], 0.04, -20.0)
        s = s[s > 300]
        out.append(1000 / np.diff(s).mean() if len(s) > 2 else 0.0)
    return np.array(out)
