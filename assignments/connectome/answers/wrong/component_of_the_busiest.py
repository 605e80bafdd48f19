"""The component is that of the neuron with the most connections."""

LOSES = ["test_component_of_a_network"]


def largest_strong_component(adjacency):
    connected = np.asarray(adjacency) != 0
    start = int((connected.sum(axis=0) + connected.sum(axis=1)).argmax())
    _, label = connected_components(connected, connection="strong")
    return np.flatnonzero(label == label[start])
