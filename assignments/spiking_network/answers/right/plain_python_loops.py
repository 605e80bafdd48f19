"""Plain Python: Euler steps, a loop over neurons inside the loop over time, lists throughout."""

import math
import random


def lif_spike_times(arrival, jump, tau_m=TAU_M, theta=THETA, v_reset=V_RESET, t_ref=T_REF):
    dt, v, wait, spikes = 0.05, 0.0, 0, []
    arriving = {}
    for t, kick in zip(arrival, jump, strict=True):
        step = round(float(t) / dt)
        arriving[step] = arriving.get(step, 0.0) + float(kick)
    for k in range(max(arriving, default=0) + 1):
        if wait > 0:
            wait -= 1
            continue
        v -= v * dt / tau_m
        v += arriving.get(k, 0.0)
        if v >= theta:
            spikes.append(k * dt)
            v, wait = v_reset, round(t_ref / dt)
    return spikes


def _loop(senders, drive_of_step, n, n_steps, delay, dt, v, tau_m, theta, v_reset, t_ref):
    """`senders[j]` lists (target, weight) of neuron j."""
    n_delay, n_ref = round(delay / dt), round(t_ref / dt)
    buffer = [[0.0] * n for _ in range(n_delay)]
    wait, times, neurons = [0] * n, [], []
    for k in range(n_steps):
        now, drive = buffer[k % n_delay], drive_of_step(k)
        buffer[k % n_delay] = later = [0.0] * n
        for i in range(n):
            if wait[i]:
                wait[i] -= 1
                continue
            v[i] += -v[i] * dt / tau_m + now[i] + drive[i]
            if v[i] >= theta:
                v[i], wait[i] = v_reset, n_ref
                times.append(k * dt)
                neurons.append(i)
                for target, weight in senders[i]:
                    later[target] += weight
    return times, neurons


def run_network(weights, drive, delay=1.8, dt=0.1, tau_m=TAU_M, theta=THETA, v_reset=V_RESET, t_ref=T_REF):
    n = len(weights)
    senders = [[(i, float(weights[i][j])) for i in range(n) if weights[i][j] != 0] for j in range(n)]
    rows = np.asarray(drive, dtype=float).tolist()
    return _loop(senders, lambda k: rows[k], n, len(rows), delay, dt, [0.0] * n, tau_m, theta, v_reset, t_ref)


def simulate_network(g, eta, n_neurons=1000, weight=0.2, delay=1.8, t_stop=600.0, dt=0.1, seed=0):
    draw = random.Random(seed)
    n_exc = round(0.8 * n_neurons)
    c_exc, c_inh = round(0.1 * n_exc), round(0.1 * (n_neurons - n_exc))
    senders = [[] for _ in range(n_neurons)]
    for i in range(n_neurons):
        for j in draw.sample(range(n_exc), c_exc):
            senders[j].append((i, weight))
        for j in draw.sample(range(n_exc, n_neurons), c_inh):
            senders[j].append((i, -g * weight))
    mean = eta * THETA / (weight * TAU_M) * dt
    stop = math.exp(-mean)

    def poisson():
        count, product = 0, draw.random()
        while product > stop:
            count, product = count + 1, product * draw.random()
        return count

    def drive(k):
        return [weight * poisson() for _ in range(n_neurons)]

    v = [draw.uniform(0, THETA) for _ in range(n_neurons)]
    return _loop(senders, drive, n_neurons, round(t_stop / dt), delay, dt, v, TAU_M, THETA, V_RESET, T_REF)
