"""Six hubs are named, however many are asked for."""

LOSES = ["test_hubs_of_a_network"]
_hubs = hubs


def hubs(names, adjacency, count):
    return _hubs(names, adjacency, 6)
