"""The rate of a bin holds in the next."""

LOSES = ["test_spikes_follow_the_rate"]
_train = inhomogeneous_train


def inhomogeneous_train(rate, dt, seed):
    return _train(np.concatenate([[0.0], np.asarray(rate, float)[:-1]]), dt, seed)
