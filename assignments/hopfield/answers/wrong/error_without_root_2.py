"""erfc(sqrt(N/P))/2: the 2 under the root forgotten."""

LOSES = ["test_one_step_error"]


def one_step_error(alpha):
    return 0.5 * erfc(1 / np.sqrt(np.asarray(alpha, float)))[()]
