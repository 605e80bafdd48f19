"""The number of flipped units is cut, not rounded."""

LOSES = ["test_corrupt"]


def corrupt(pattern, flip_order, fraction):
    cue = np.array(pattern)
    cue[np.asarray(flip_order)[: int(fraction * len(cue))]] *= -1
    return cue
