"""No recall at all: a cue counts as recalled if it is close to the pattern."""

LOSES = ["test_recall_probability"]


def recall_probability(weights, patterns, flip_orders, update_orders, fractions):
    near = [[float(f < 0.5)] * len(patterns) for f in fractions]
    return mean_and_sem(np.transpose(near))
