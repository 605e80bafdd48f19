"""The fraction of equal bits in place of the overlap."""

LOSES = ["test_overlap_with_itself", "test_overlaps"]


def overlaps(patterns, state):
    return (np.asarray(patterns) == np.asarray(state)).mean(axis=1)
