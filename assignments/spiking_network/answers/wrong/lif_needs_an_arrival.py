"""Breaks down where nothing arrives."""

LOSES = ["test_random_train"]


_lif = lif_spike_times


def lif_spike_times(arrival, jump, **cell):
    last = arrival[-1]
    return _lif(arrival, jump, **cell) if last >= 0 else np.zeros(0)
