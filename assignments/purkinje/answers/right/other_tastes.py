"""Length without the links to the soma, numerical factors in the scaling laws, other rows for soma points."""

_strahler, _size = strahler_order, network_size


def total_length(cell):
    child, parent = _segments(cell)
    own = cell["kind"][parent] != 1
    return float(np.linalg.norm(cell["xyz"][child] - cell["xyz"][parent], axis=1)[own].sum())


def strahler_order(cell):
    order = _strahler(cell)
    order[cell["kind"] == 1] = order.max()
    return order


def branch_points(cell):
    return np.flatnonzero((cell["kind"] != 1) & (_children_count(cell) > 1))[::-1].tolist()


def tips(cell):
    return np.flatnonzero((cell["kind"] != 1) & (_children_count(cell) == 0))[::-1]


def network_size(n_neurons, wire_diameter, spine_length, design):
    return 1.7 * (np.pi / 4) ** 0.5 * _size(n_neurons, wire_diameter, spine_length, design)


def dendrite_length(n_neurons, wire_diameter, spine_length):
    return n_neurons * np.pi / 8 * wire_diameter**2 / spine_length
