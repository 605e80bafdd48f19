"""Spike times are those of the first sample above threshold."""

LOSES = ["test_upward_crossings_of_a_sine", "test_interpolates_between_samples"]


def spike_times(v, dt, threshold=0.0):
    v = np.ravel(v)
    return dt * (1 + np.flatnonzero((v[:-1] < threshold) & (v[1:] >= threshold)))
