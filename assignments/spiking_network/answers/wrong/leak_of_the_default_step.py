"""v decays as in a step of 0.1 ms, whatever dt."""

LOSES = ["test_random_network"]

_asked = run_network


def run_network(weights, drive, delay=1.8, dt=0.1, tau_m=TAU_M, theta=THETA, v_reset=V_RESET, t_ref=T_REF):
    return _asked(weights, drive, delay, dt, tau_m * dt / 0.1, theta, v_reset, t_ref)
