"""No neuron goes below rest."""

LOSES = ["test_coincident_inputs_add_up"]


def run_network(weights, drive, delay=1.8, dt=0.1, tau_m=TAU_M, theta=THETA, v_reset=V_RESET, t_ref=T_REF):
    weights, drive = np.asarray(weights, float), np.asarray(drive, float)
    n = len(weights)
    d, r = round(delay / dt), round(t_ref / dt)
    v, until = np.zeros(n), np.full(n, -1)
    future = np.zeros((len(drive) + d + 2, n))
    times, neurons = [], []
    for k in range(len(drive)):
        v = v * np.exp(-dt / tau_m) + drive[k] + future[k]
        v[until >= k] = v_reset
        v = np.maximum(v, 0)
        fired = np.flatnonzero(v >= theta)
        v[fired] = v_reset
        until[fired] = k + r
        future[k + d] += weights[:, fired].sum(axis=1)
        times += [k * dt] * len(fired)
        neurons += fired.tolist()
    return np.array(times), np.array(neurons, int)
