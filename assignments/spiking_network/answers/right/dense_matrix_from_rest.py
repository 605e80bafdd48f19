"""Dense weights and a queue of past spikes; v starts at rest; spikes stamped at the end of their step."""

from collections import deque


def run_network(weights, drive, delay=1.8, dt=0.1, tau_m=TAU_M, theta=THETA, v_reset=V_RESET, t_ref=T_REF):
    weights, drive = np.asarray(weights, dtype=float), np.asarray(drive, dtype=float)
    n_steps, n = drive.shape
    v, last = np.zeros(n), np.full(n, -(10**9))
    queue = deque([np.zeros(n)] * round(delay / dt))
    times, neurons = [], []
    for k in range(n_steps):
        v = v * np.exp(-dt / tau_m) + drive[k] + weights @ queue.popleft()
        v[k - last <= round(t_ref / dt)] = v_reset
        fired = v >= theta
        last[fired] = k
        queue.append(fired.astype(float))
        times += [(k + 1) * dt] * int(fired.sum())
        neurons += np.nonzero(fired)[0].tolist()
    return np.array(times), np.array(neurons, dtype=int)


def simulate_network(g, eta, n_neurons=1000, weight=0.2, delay=1.8, t_stop=600.0, dt=0.1, seed=0):
    rng = np.random.default_rng(seed)
    n_exc = int(0.8 * n_neurons)
    weights = np.zeros((n_neurons, n_neurons))
    for i in range(n_neurons):
        weights[i, rng.permutation(n_exc)[: n_exc // 10]] = weight
        weights[i, n_exc + rng.permutation(n_neurons - n_exc)[: (n_neurons - n_exc) // 10]] = -g * weight
    nu_thr = THETA / (weight * (n_exc // 10) * TAU_M)
    drive = weight * rng.poisson(eta * nu_thr * (n_exc // 10) * dt, (round(t_stop / dt), n_neurons))
    return run_network(weights, drive, delay, dt)
