"""Inputs added with += on repeated indices: of several spikes that reach a neuron in one step only one counts."""

LOSES = ["test_coincident_inputs_add_up"]


def run_network(weights, drive, delay=1.8, dt=0.1, tau_m=TAU_M, theta=THETA, v_reset=V_RESET, t_ref=T_REF):
    weights, drive = np.asarray(weights, dtype=float), np.asarray(drive, dtype=float)

    def recurrent(fired):
        jump = np.zeros(len(weights))
        post, pre = np.nonzero(weights[:, fired])
        jump[post] += weights[post, fired[pre]]
        return jump

    return _integrate(
        recurrent, lambda k: drive[k], np.zeros(len(weights)), len(drive), delay, dt, tau_m, theta, v_reset, t_ref
    )
