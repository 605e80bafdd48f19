"""Reach is followed for six steps, as if the world were that small."""

LOSES = ["test_component_of_a_network"]


def largest_strong_component(adjacency):
    step = (np.asarray(adjacency) != 0) | np.eye(len(adjacency), dtype=bool)
    reach = np.linalg.matrix_power(step.astype(float), 6) > 0
    both = reach & reach.T
    return np.flatnonzero(both[both.sum(axis=1).argmax()])
