"""Breaks down where nobody fires."""

LOSES = ["test_random_network"]


_run = run_network


def run_network(*args, **kwargs):
    times, neurons = zip(*zip(*_run(*args, **kwargs)))
    return np.array(times), np.array(neurons)
