"""The diagonal set to zero, as in a Hopfield network."""

LOSES = ["test_uniform_weights", "test_weights"]


def ring_weights(n, j0, j1, gamma=0.0):
    theta = preferred_directions(n)
    x = theta[:, None] - theta[None, :]
    w = (j0 + j1 * np.cos(x) + gamma * j1 * np.sin(x)) / n
    np.fill_diagonal(w, 0)
    return w
