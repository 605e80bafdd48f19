"""Centre as the preferred direction of the most active neuron."""

LOSES = [
    "test_centre",
    "test_path_to_the_cue",
]


def bump_centre(rates):
    rates = np.asarray(rates, float)
    return preferred_directions(rates.shape[-1])[rates.argmax(axis=-1)]
