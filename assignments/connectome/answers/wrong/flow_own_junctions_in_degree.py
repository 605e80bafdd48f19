"""Junctions with itself count in the row sums but not off the diagonal."""

LOSES = ["test_feedback_cancels"]


def signal_flow(chemical, gap):
    c = np.asarray(chemical, float)
    w = (c + c.T) / 2 + np.asarray(gap)
    d = w.sum(1)
    w2 = w.copy()
    np.fill_diagonal(w2, 0)
    b = (w * np.sign(c - c.T)).sum(1)
    z = np.linalg.lstsq(np.diag(d) - w2, b, rcond=None)[0]
    return z - z.mean()
