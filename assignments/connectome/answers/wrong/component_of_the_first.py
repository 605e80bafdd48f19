"""The component is that of the first neuron that has both inputs and outputs."""

LOSES = ["test_component_of_a_network"]


def largest_strong_component(adjacency):
    connected = np.asarray(adjacency) != 0
    start = int((connected.any(axis=0) & connected.any(axis=1)).argmax())
    _, label = connected_components(connected, connection="strong")
    return np.flatnonzero(label == label[start])
