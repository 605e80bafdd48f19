"""Units flipped by tossing a coin for each, not in the order given."""

LOSES = ["test_flip_half", "test_corrupt", "test_recall_probability"]


def corrupt(pattern, flip_order, fraction):
    pattern = np.array(pattern)
    flips = np.random.default_rng(0).random(len(pattern)) < fraction
    return np.where(flips, -pattern, pattern)
