"""Preferred directions include both -pi and pi, so one direction occurs twice."""

LOSES = [
    "test_directions",
    "test_weights",
    "test_centre_of_one_neuron",
    "test_centre",
    "test_without_a_cue",
    "test_path_to_the_cue",
    "test_resting_bump",
]


def preferred_directions(n):
    return np.linspace(-np.pi, np.pi, n)
