"""The asymptotic formula of the tail."""

LOSES = ["test_one_step_error"]


def one_step_error(alpha):
    a = np.asarray(alpha, float)
    return np.minimum(np.sqrt(a / (2 * np.pi)) * np.exp(-1 / (2 * a)), 0.5)
