"""The step between two neurons grows with the difference of their synapses."""

LOSES = ["test_a_chain", "test_a_gap_junction_pulls_together", "test_heights_of_a_network", "test_feedback_cancels"]


def signal_flow(chemical, gap):
    chemical = np.asarray(chemical, dtype=float)
    weight = _weights(chemical, gap)
    drive = (weight * (chemical - chemical.T)).sum(axis=1)
    height = np.linalg.lstsq(np.diag(weight.sum(axis=1)) - weight, drive, rcond=None)[0]
    return height - height.mean()
