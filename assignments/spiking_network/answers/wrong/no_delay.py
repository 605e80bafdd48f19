"""Spikes arrive in the step after the one in which they were fired, whatever the delay."""

LOSES = ["test_two_neurons", "test_chain", "test_coincident_inputs_add_up", "test_random_network"]

_with_delay = run_network


def run_network(weights, drive, delay=1.8, dt=0.1, **settings):
    return _with_delay(weights, drive, dt, dt, **settings)
