"""The sine term gamma sin x without its factor J1."""

LOSES = ["test_weights"]


def ring_weights(n, j0, j1, gamma=0.0):
    theta = preferred_directions(n)
    x = theta[:, None] - theta[None, :]
    return (j0 + j1 * np.cos(x) + gamma * np.sin(x)) / n
