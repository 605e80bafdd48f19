"""With spines the contacts are counted with s^2 instead of s d."""

LOSES = ["test_size_with_spines", "test_length_of_a_dendrite"]
_size = network_size


def network_size(n_neurons, wire_diameter, spine_length, design):
    if design == "spines":
        return n_neurons ** (2 / 3) * wire_diameter**2 / spine_length
    return _size(n_neurons, wire_diameter, spine_length, design)


def dendrite_length(n_neurons, wire_diameter, spine_length):
    return n_neurons * wire_diameter**4 / spine_length**3
