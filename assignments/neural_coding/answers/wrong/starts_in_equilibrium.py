"""The train is cut out of a longer one, so that the neuron may be dead at t = 0."""

LOSES = ["test_ready_at_the_start"]


_train = poisson_train


def poisson_train(rate, duration, seed, t_ref=0.0):
    before = 1.0 + 20 / rate
    times = _train(rate, before + duration, seed, t_ref) - before
    return times[times >= 0]
