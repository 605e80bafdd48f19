"""Oscillations through -50 mV are counted as spikes, so that the curve never ends."""

LOSES = ["test_spikes_vanish_at_large_current"]


def hh_firing_rate(current, g_na=1.2, g_k=0.36):
    rates = []
    for drive in current:
        times = spike_times(_constant_drive(drive, g_na=g_na, g_k=g_k)[:, 0], _COARSE_DT, -50.0)
        late = times[times > 300]
        rates.append(1000 / np.diff(late).mean() if len(late) > 3 else 0.0)
    return np.array(rates)
