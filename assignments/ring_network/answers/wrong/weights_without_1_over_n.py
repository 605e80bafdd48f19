"""The factor 1/N left out of the weights."""

LOSES = ["test_uniform_weights", "test_weights"]


def ring_weights(n, j0, j1, gamma=0.0):
    theta = preferred_directions(n)
    x = theta[:, None] - theta[None, :]
    return j0 + j1 * np.cos(x) + gamma * j1 * np.sin(x)
