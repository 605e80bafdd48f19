"""No numpy at all: floats, lists and tuples go in and out."""

import math


def nernst_potential(valence, outside, inside, celsius=37.0):
    vt = 8.314 * (celsius + 273.15) / 96485 * 1000
    sizes = [len(x) for x in (valence, outside, inside) if hasattr(x, "__len__")]
    if not sizes:
        return vt / valence * math.log(outside / inside)
    each = [list(x) if hasattr(x, "__len__") else [x] * max(sizes) for x in (valence, outside, inside)]
    return [vt / z * math.log(o / i) for z, o, i in zip(*each, strict=True)]


def ghk_potential(permeability, outside, inside, valence, celsius=37.0):
    top = bottom = 0.0
    for p, o, i, z in zip(permeability, outside, inside, valence, strict=True):
        if z < 0:
            o, i = i, o
        top += p * o
        bottom += p * i
    return 8.314 * (celsius + 273.15) / 96485 * 1000 * math.log(top / bottom)


def lif_firing_rate(current, tau_m=20.0, t_ref=0.0):
    return [1000 / (t_ref + tau_m * math.log(i / (i - 1))) if i > 1 else 0.0 for i in map(float, list(current))]


def lif_rate_series(current, tau_m=20.0):
    return [1000 * (i - 0.5 - 1 / (12 * i)) / tau_m for i in current]


def lif_rate_series_refractory(current, t_ref, tau_m=20.0):
    def rate(i):
        return 1000 / t_ref - 1000 * tau_m / t_ref**2 / i + 1000 * (tau_m**2 / t_ref**3 - tau_m / (2 * t_ref**2)) / i**2

    return [rate(i) for i in current]


def simulate_lif(current, dt, tau_m=20.0, t_ref=0.0):
    v, volts, times, quiet = 0.0, [], [], 0
    for k, i in enumerate(current):
        volts.append(v)
        if quiet > 0:
            quiet -= 1
            v = 0.0
            continue
        v += dt * (i - v) / tau_m
        if v >= 1:
            times.append((k + 1) * dt)
            v, quiet = 0.0, round(t_ref / dt)
    return volts, times


def gate_rates(gate, v):
    if hasattr(v, "__len__"):
        pairs = [gate_rates(gate, x) for x in v]
        return [p[0] for p in pairs], [p[1] for p in pairs]
    v = float(v)
    if gate == "n":
        x = v + 55
        return 0.1 if x == 0 else 0.01 * x / (1 - math.exp(-x / 10)), 0.125 * math.exp(-0.0125 * (v + 65))
    if gate == "m":
        x = v + 40
        return 1.0 if x == 0 else 0.1 * x / (1 - math.exp(-x / 10)), 4 * math.exp(-0.0556 * (v + 65))
    return 0.07 * math.exp(-0.05 * (v + 65)), 1 / (1 + math.exp(-0.1 * (v + 35)))


def gate_steady_state(gate, v):
    if hasattr(v, "__len__"):
        return [gate_steady_state(gate, x) for x in v]
    a, b = gate_rates(gate, v)
    return a / (a + b)


def gate_time_constant(gate, v):
    a, b = gate_rates(gate, v)
    return [1 / (x + y) for x, y in zip(a, b, strict=True)]


def simulate_hh(current, dt, start=None, g_na=1.2, g_k=0.36):
    v = -65.0
    n, m, h = (gate_steady_state(g, v) for g in "nmh")
    if start is not None:
        v, n, m, h = start
    rows = []
    for i in current:
        rows.append((v, n, m, h))
        total = i - 0.003 * (v + 54.387) - g_k * n**4 * (v + 77) - g_na * m**3 * h * (v - 50)
        (an, bn), (am, bm), (ah, bh) = (gate_rates(g, v) for g in "nmh")
        v += dt * total / 0.01
        n += dt * (an * (1 - n) - bn * n)
        m += dt * (am * (1 - m) - bm * m)
        h += dt * (ah * (1 - h) - bh * h)
    return rows


def spike_times(v, dt, threshold=0.0):
    return [
        (k + (threshold - a) / (b - a)) * dt
        for k, (a, b) in enumerate(zip(v, v[1:], strict=False))
        if a < threshold <= b
    ]


def hh_firing_rate(current, g_na=1.2, g_k=0.36):
    rates = []
    for i in current:
        volts = [row[0] for row in simulate_hh([float(i)] * 40000, 0.0125, None, g_na, g_k)]
        times = [t for t in spike_times(volts, 0.0125) if t > 250]
        steady = len(times) > 1 and times[-1] > 450
        rates.append(1000 * (len(times) - 1) / (times[-1] - times[0]) if steady else 0)
    return tuple(rates)


def hh_onset_current(g_na=1.2, g_k=0.36):
    low, high = 0.0, 0.2
    while high - low > 2e-4:
        middle = (low + high) / 2
        volts = [row[0] for row in simulate_hh([middle] * 30000, 0.02, None, g_na, g_k)]
        if max(volts[-5000:]) > 0:
            high = middle
        else:
            low = middle
    return high


def is_bistable(current, g_na=1.2, g_k=0.36):
    """Ramp slowly up to the current without waking the neuron, and once kick it out of rest."""
    found = []
    for i in current:
        n_ramp = 40000
        ramp = [float(i) * min(1.0, k / n_ramp) for k in range(n_ramp + 15000)]
        quiet = [row[0] for row in simulate_hh(ramp, 0.02, None, g_na, g_k)][n_ramp:]
        kicked = [row[0] for row in simulate_hh([float(i)] * 25000, 0.02, (0.0, 0.32, 0.05, 0.6), g_na, g_k)]
        found.append(1 if max(quiet) < -30 and max(quiet) - min(quiet) < 5 and max(kicked[20000:]) > 0 else 0)
    return found
