"""The delay is truncated instead of rounded to steps: 2.3 / 0.1 makes 22."""

LOSES = ["test_chain"]

_rounded = run_network


def run_network(weights, drive, delay=1.8, dt=0.1, **settings):
    return _rounded(weights, drive, int(delay / dt - 1e-6) * dt, dt, **settings)
