"""Units are set to -1 instead of flipped."""

LOSES = ["test_flip_half", "test_corrupt", "test_recall_probability", "test_recall_at_light_load"]


def corrupt(pattern, flip_order, fraction):
    cue = np.array(pattern)
    cue[np.asarray(flip_order, int)[: round(fraction * len(cue))]] = -1
    return cue
