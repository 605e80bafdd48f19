"""The component ignores directions."""

LOSES = ["test_a_ring_with_a_tail", "test_component_of_a_network"]


def largest_strong_component(adjacency):
    _, label = connected_components(np.asarray(adjacency) != 0, connection="weak")
    return np.flatnonzero(label == np.bincount(label).argmax())
