"""Gap junctions are left out of the weights."""

LOSES = ["test_a_gap_junction_pulls_together", "test_heights_of_a_network", "test_feedback_cancels"]
_flow = signal_flow


def signal_flow(chemical, gap):
    return _flow(chemical, np.zeros(np.shape(gap)))
