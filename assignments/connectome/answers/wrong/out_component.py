"""All that the first neuron can reach."""

LOSES = ["test_a_ring_with_a_tail", "test_component_of_a_network"]


def largest_strong_component(adjacency):
    steps = shortest_path((np.asarray(adjacency) != 0).astype(float), unweighted=True)
    return np.flatnonzero(np.isfinite(steps[np.isfinite(steps).sum(axis=1).argmax()]))
