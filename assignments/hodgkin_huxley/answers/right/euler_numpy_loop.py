"""The plainest way: forward Euler in a loop over numpy scalars, everything else found by simulating and looking."""

import numpy as np


def simulate_lif(current, dt, tau_m=20.0, t_ref=0.0):
    v = np.zeros(len(current))
    spikes = []
    last_spike = -1e9
    for k in range(len(current) - 1):
        if k * dt - last_spike < t_ref - dt / 2:
            v[k + 1] = 0
        else:
            v[k + 1] = v[k] + dt / tau_m * (-v[k] + current[k])
            if v[k + 1] >= 1:
                last_spike = (k + 1) * dt
                spikes.append(last_spike)
                v[k + 1] = 0
    return v, np.array(spikes)


def a_n(v):
    return 0.1 if abs(v + 55) < 1e-9 else 0.01 * (v + 55) / (1 - np.exp(-0.1 * (v + 55)))


def a_m(v):
    return 1.0 if abs(v + 40) < 1e-9 else 0.1 * (v + 40) / (1 - np.exp(-0.1 * (v + 40)))


def a_h(v):
    return 0.07 * np.exp(-0.05 * (v + 65))


def b_n(v):
    return 0.125 * np.exp(-0.0125 * (v + 65))


def b_m(v):
    return 4 * np.exp(-0.0556 * (v + 65))


def b_h(v):
    return 1 / (1 + np.exp(-0.1 * (v + 35)))


def simulate_hh(current, dt, start=None, g_na=1.2, g_k=0.36):
    out = np.zeros((len(current), 4))
    if start is None:
        v = np.float64(-65.0)
        start = [v] + [a(v) / (a(v) + b(v)) for a, b in ((a_n, b_n), (a_m, b_m), (a_h, b_h))]
    out[0] = start
    for k in range(len(current) - 1):
        v, n, m, h = out[k]
        i_ion = 0.003 * (v + 54.387) + g_k * n**4 * (v + 77) + g_na * m**3 * h * (v - 50)
        out[k + 1, 0] = v + dt * (current[k] - i_ion) / 0.01
        out[k + 1, 1] = n + dt * (a_n(v) * (1 - n) - b_n(v) * n)
        out[k + 1, 2] = m + dt * (a_m(v) * (1 - m) - b_m(v) * m)
        out[k + 1, 3] = h + dt * (a_h(v) * (1 - h) - b_h(v) * h)
    return out


def spike_times(v, dt, threshold=0.0):
    times = []
    for k in range(len(v) - 1):
        if v[k] < threshold and v[k + 1] >= threshold:
            times.append(k * dt + dt * (threshold - v[k]) / (v[k + 1] - v[k]))
    return np.array(times)


def late_trace(current, duration, g_na, g_k, start=None):
    return simulate_hh(np.full(int(duration / 0.02), current), 0.02, start, g_na, g_k)


def hh_firing_rate(current, g_na=1.2, g_k=0.36):
    rates = []
    for i in current:
        times = spike_times(late_trace(i, 500, g_na, g_k)[:, 0], 0.02)
        late = times[times > 250]
        rates.append(1000 / np.mean(np.diff(late)) if len(late) > 5 else 0)
    return np.array(rates)


def hh_onset_current(g_na=1.2, g_k=0.36):
    low, high = 0.0, 0.2
    while high - low > 2e-4:
        middle = 0.5 * (low + high)
        times = spike_times(late_trace(middle, 500, g_na, g_k)[:, 0], 0.02)
        if len(times) > 0 and times[-1] > 450:
            high = middle
        else:
            low = middle
    return 0.5 * (low + high)


def hh_amplitude(current, g_na=1.2, g_k=0.36):
    return [np.ptp(late_trace(i, 500, g_na, g_k)[15000:, 0]) for i in current]


def hh_block_current(g_na=1.2, g_k=0.36):
    low, high = 0.5, 3.0
    while high - low > 0.01:
        middle = 0.5 * (low + high)
        if hh_amplitude([middle], g_na, g_k)[0] > 1.0:
            low = middle
        else:
            high = middle
    return low


def limit_cycle(current, g_na=1.2, g_k=0.36):
    trace = late_trace(current, 400, g_na, g_k)[15000:]
    middle = (trace[:, 0].max() + trace[:, 0].min()) / 2
    up = np.where((trace[:-1, 0] < middle) & (trace[1:, 0] >= middle))[0]
    return 0.02 * (up[2] - up[1]), trace[up[1] : up[2] + 1, :3]


def is_bistable(current, g_na=1.2, g_k=0.36):
    answer = []
    for i in current:
        rest = resting_state(i, g_na, g_k)
        # From rest with a nudge of a tenth of a millivolt, and from far away.
        near = late_trace(i, 500, g_na, g_k, rest + [0.1, 0, 0, 0])[20000:, 0]
        far = late_trace(i, 500, g_na, g_k, [-20, 0.3, 0.05, 0.6])[20000:, 0]
        answer.append(bool(np.ptp(near) < 5 and far.max() > 0))
    return answer
