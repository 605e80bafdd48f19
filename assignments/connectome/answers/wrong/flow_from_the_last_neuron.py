"""Heights above the last neuron: right up to a constant, which is not taken out."""

LOSES = [
    "test_a_chain",
    "test_a_gap_junction_pulls_together",
    "test_heights_of_a_network",
    "test_feedback_cancels",
]
_flow_around_zero = signal_flow


def signal_flow(chemical, gap):
    height = _flow_around_zero(chemical, gap)
    return height - height[-1]
