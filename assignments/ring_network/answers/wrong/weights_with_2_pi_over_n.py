"""The ring summed as an integral, with 2 pi / N in place of 1/N."""

LOSES = ["test_uniform_weights", "test_weights"]


def ring_weights(n, j0, j1, gamma=0.0):
    theta = preferred_directions(n)
    x = theta[:, None] - theta[None, :]
    return (j0 + j1 * np.cos(x) + gamma * j1 * np.sin(x)) * 2 * np.pi / n
