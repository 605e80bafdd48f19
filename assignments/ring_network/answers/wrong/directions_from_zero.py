"""Preferred directions run from 0 to 2 pi: every angle is half a turn off."""

LOSES = [
    "test_directions",
    "test_centre_of_one_neuron",
    "test_centre",
    "test_without_a_cue",
    "test_path_to_the_cue",
    "test_resting_bump",
    "test_travelling_bump",
]


def preferred_directions(n):
    return 2 * np.pi * np.arange(n) / n
