"""y is looked for up to 10 only: light loads break down."""

LOSES = ["test_retrieval_overlap"]


def retrieval_overlap(alpha):
    alpha = np.asarray(alpha, float)
    m = np.full(alpha.shape, np.nan)
    for index in np.ndindex(alpha.shape):
        a = alpha[index]
        if a < 0.1379:
            f = lambda y: erf(y) - y * (np.sqrt(2 * a) + 2 / np.sqrt(np.pi) * np.exp(-(y**2)))
            m[index] = erf(brentq(f, 1.52, 10))
    return m[()]
