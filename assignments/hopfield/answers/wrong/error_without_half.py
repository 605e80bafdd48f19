"""erfc without the factor 1/2: both tails counted."""

LOSES = ["test_limits", "test_one_step_error"]


def one_step_error(alpha):
    return erfc(1 / np.sqrt(2 * np.asarray(alpha, float)))[()]
