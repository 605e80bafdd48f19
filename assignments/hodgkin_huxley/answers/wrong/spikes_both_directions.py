"""Downward crossings are counted as well."""

LOSES = ["test_upward_crossings_of_a_sine", "test_interpolates_between_samples"]


def spike_times(v, dt, threshold=0.0):
    v = np.ravel(v)
    before = np.flatnonzero((v[:-1] < threshold) != (v[1:] < threshold))
    return dt * (before + (threshold - v[before]) / (v[before + 1] - v[before]))
