"""The refractory period lasts a step too long."""

LOSES = ["test_refractory_in_the_network"]


_run = run_network


def run_network(weights, drive, delay=1.8, dt=0.1, tau_m=TAU_M, theta=THETA, v_reset=V_RESET, t_ref=T_REF):
    return _run(weights, drive, delay, dt, tau_m, theta, v_reset, t_ref + dt)
