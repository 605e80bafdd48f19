"""The distance around the ring, which has no sign, in the sine: no neuron turns the bump."""

LOSES = ["test_weights"]


def ring_weights(n, j0, j1, gamma=0.0):
    theta = preferred_directions(n)
    x = np.abs(theta[:, None] - theta)
    x = np.minimum(x, 2 * np.pi - x)
    return (j0 + j1 * np.cos(x) + gamma * j1 * np.sin(x)) / n
