"""The unstable solution of smaller overlap."""

LOSES = ["test_light_load_is_perfect", "test_retrieval_overlap"]


def retrieval_overlap(alpha):
    alpha = np.asarray(alpha, float)
    y = np.linspace(1e-3, 1.5, 20000)
    load = (erf(y) / y - 2 / np.sqrt(np.pi) * np.exp(-(y**2))) ** 2 / 2
    top = load.argmax()
    found = erf(np.interp(alpha, load[:top], y[:top]))
    return np.where(alpha < load[top], found, np.nan)[()]
