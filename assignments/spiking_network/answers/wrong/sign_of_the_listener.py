"""The sign of a synapse is taken from the neuron that receives, not from the one that sends."""

LOSES = ["test_weights_of_three_neurons", "test_weight_matrix"]


def weight_matrix(sources, n_exc, weight, g):
    sources = np.asarray(sources)
    weights = np.zeros((len(sources), len(sources)))
    for i, row in enumerate(sources):
        weights[i, row] = weight if i < n_exc else -g * weight
    return weights
