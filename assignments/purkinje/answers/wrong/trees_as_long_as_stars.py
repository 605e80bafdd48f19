"""A branching axon is taken to be as long as separate ones."""

LOSES = ["test_each_invention_saves_room", "test_size_of_other_designs"]
_size = network_size


def network_size(n_neurons, wire_diameter, spine_length, design):
    if design == "axons":
        design = "point-to-point"
    return _size(n_neurons, wire_diameter, spine_length, design)
