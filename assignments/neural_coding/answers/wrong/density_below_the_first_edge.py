"""Intervals below the first edge are left out of the total."""

LOSES = ["test_interval_density"]


def interval_density(spikes, edges):
    intervals, edges = np.diff(spikes), np.asarray(edges, float)
    counts, _ = np.histogram(intervals, edges)
    return counts / ((intervals >= edges[0]).sum() * np.diff(edges))
