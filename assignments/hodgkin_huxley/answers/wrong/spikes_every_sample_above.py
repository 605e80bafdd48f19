"""Every sample above threshold counts as a spike."""

LOSES = [
    "test_upward_crossings_of_a_sine",
    "test_interpolates_between_samples",
    "test_closed_curve",
    "test_period",
    "test_orbit",
]


def spike_times(v, dt, threshold=0.0):
    return dt * np.flatnonzero(np.ravel(v) >= threshold)
