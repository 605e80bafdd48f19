"""No refractory period in the network: v goes on from the reset at once."""

LOSES = ["test_refractory_in_the_network", "test_random_network", "test_busy_without_inhibition", "test_rate"]

_right_run, _right_integrate = run_network, _integrate


def _integrate(recurrent, external, v, n_steps, delay, dt, tau_m, theta, v_reset, t_ref):
    return _right_integrate(recurrent, external, v, n_steps, delay, dt, tau_m, theta, v_reset, 0.0)
