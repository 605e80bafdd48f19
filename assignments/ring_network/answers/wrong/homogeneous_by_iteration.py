"""A hundred turns of u = J0 u + I0: strong inhibition does not converge."""

LOSES = ["test_homogeneous_rate"]


def homogeneous_rate(j0, i0):
    j0, i0 = np.broadcast_arrays(np.asarray(j0, float), np.asarray(i0, float))
    u = np.zeros(j0.shape)
    for _ in range(100):
        u = np.maximum(j0 * u + i0, 0)
    return np.where(u > 1e6, np.inf, u)
