"""Loads beyond 100 are not looked for."""

LOSES = ["test_load_for_error"]


def load_for_error(error):
    error = np.asarray(error, float)
    found = [brentq(lambda a: one_step_error(a) - e, 0.01, 100) for e in error.ravel()]
    return np.reshape(found, error.shape)[()]
