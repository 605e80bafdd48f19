"""Exponential Euler (each variable relaxes exactly while the others are held), for both neurons."""

import numpy as np


def simulate_lif(current, dt, tau_m=20.0, t_ref=0.0):
    current = np.asarray(current, dtype=float)
    v, now, wait, spikes = np.zeros_like(current), 0.0, 0.0, []
    for k in range(1, len(current)):
        if wait > dt / 2:
            wait -= dt
            continue
        now = current[k - 1] + (now - current[k - 1]) * np.exp(-dt / tau_m)
        v[k] = now
        if now >= 1:
            v[k] = 1.0  # the threshold is shown at the spike
            spikes.append(k * dt)
            now, wait = 0.0, t_ref
    return v, spikes


def simulate_hh(current, dt, start=None, g_na=1.2, g_k=0.36):
    v, *gates = _steady_state_at(-65.0) if start is None else start
    rows = [[v, *gates]]
    for drive in list(current)[:-1]:
        n, m, h = gates
        k_open, na_open = g_k * n**4, g_na * m**3 * h
        total = 0.003 + k_open + na_open
        target = (drive - 0.003 * 54.387 - k_open * 77 + na_open * 50) / total
        new = []
        for (alpha, beta), x in zip(scalar_rates(v), gates, strict=True):
            new.append(alpha / (alpha + beta) + (x - alpha / (alpha + beta)) * math.exp(-dt * (alpha + beta)))
        v = target + (v - target) * math.exp(-dt * total / 0.01)
        gates = new
        rows.append([v, *gates])
    return np.array(rows)


def scalar_rates(v):
    a = 1e-12  # steps over the removable singularities
    alpha_n = 0.01 * (v + 55 + a) / (1 - math.exp(-0.1 * (v + 55 + a)))
    alpha_m = 0.1 * (v + 40 + a) / (1 - math.exp(-0.1 * (v + 40 + a)))
    return (
        (alpha_n, 0.125 * math.exp(-0.0125 * (v + 65))),
        (alpha_m, 4 * math.exp(-0.0556 * (v + 65))),
        (0.07 * math.exp(-0.05 * (v + 65)), 1 / (1 + math.exp(-0.1 * (v + 35)))),
    )


def hh_firing_rate(current, g_na=1.2, g_k=0.36):
    out = []
    for drive in current:
        v = simulate_hh([drive] * 70000, 0.02, None, g_na, g_k)[:, 0]
        late = v[-50000:]  # the last second
        n_spikes = int(((late[:-1] < 0) & (late[1:] >= 0)).sum())
        out.append(n_spikes)  # spikes counted, not intervals averaged
    return out


def hh_onset_current(g_na=1.2, g_k=0.36):
    low, high = 0.01, 0.19
    while high - low > 3e-4:
        middle = (low + high) / 2
        v = simulate_hh([middle] * 30000, 0.02, None, g_na, g_k)[-5000:, 0]
        low, high = (low, middle) if v.max() > 0 else (middle, high)
    return (low + high) / 2


def hh_amplitude(current, g_na=1.2, g_k=0.36):
    return [float(np.ptp(simulate_hh([i] * 25000, 0.02, None, g_na, g_k)[15000:, 0])) for i in current]


def limit_cycle(current, g_na=1.2, g_k=0.36):
    trace = simulate_hh([current] * 40000, 0.01, None, g_na, g_k)[30000:]
    peaks = [k for k in range(1, len(trace) - 1) if trace[k - 1, 0] < trace[k, 0] >= trace[k + 1, 0]]
    first, second = peaks[-2], peaks[-1]
    return (second - first) * 0.01, trace[first : second + 1, :3].tolist()
