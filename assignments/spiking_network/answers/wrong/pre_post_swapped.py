"""The weight matrix is transposed: rows are presynaptic, in the matrix and in the simulation."""

LOSES = [
    "test_weights_of_three_neurons",
    "test_weight_matrix",
    "test_two_neurons",
    "test_chain",
    "test_random_network",
    "test_coincident_inputs_add_up",
]

_right_matrix, _right_network = weight_matrix, run_network


def weight_matrix(sources, n_exc, weight, g):
    return _right_matrix(sources, n_exc, weight, g).T


def run_network(weights, drive, *args, **kwargs):
    return _right_network(np.asarray(weights).T, drive, *args, **kwargs)
