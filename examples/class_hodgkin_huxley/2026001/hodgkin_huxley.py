"""One neuron. The simulations are plain Python with math, which beats numpy on four numbers at a time."""

from math import exp

import matplotlib.pyplot as plt
import numpy as np
from scipy.integrate import solve_ivp
from scipy.optimize import brentq, fsolve

R, F = 8.314462618, 96485.33212
CM, GL, GK, GNA = 0.01, 0.003, 0.36, 1.2
EL, EK, ENA = -54.387, -77.0, 50.0


def nernst_potential(valence, outside, inside, celsius=37.0):
    vt = 1e3 * R * (celsius + 273.15) / F
    return vt * np.log(np.divide(outside, inside)) / np.asarray(valence, float)


def ghk_potential(permeability, outside, inside, valence, celsius=37.0):
    num = den = 0.0
    for p, o, i, z in zip(permeability, outside, inside, valence):
        if z < 0:
            o, i = i, o
        num += p * o
        den += p * i
    return 1e3 * R * (celsius + 273.15) / F * np.log(num / den)


def simulate_lif(current, dt, tau_m=20.0, t_ref=0.0):
    current = np.asarray(current, float)
    v = np.zeros(len(current))
    spikes = []
    last = -np.inf
    decay = np.exp(-dt / tau_m)
    for k in range(1, len(current)):
        t = k * dt
        if t - last <= t_ref + dt / 2 and np.isfinite(last) and t_ref > 0:
            continue
        v[k] = current[k - 1] + (v[k - 1] - current[k - 1]) * decay
        if v[k] >= 1:
            v[k] = 0
            last = t
            spikes.append(t)
    return v, np.array(spikes)


def lif_firing_rate(current, tau_m=20.0, t_ref=0.0):
    current = np.asarray(current, float)
    rate = np.zeros(current.shape)
    on = current > 1
    rate[on] = 1e3 / (t_ref + tau_m * np.log(current[on] / (current[on] - 1)))
    return rate


def lif_rate_series(current, tau_m=20.0):
    current = np.asarray(current, float)
    return 1e3 / tau_m * (current - 0.5 - 1 / (12 * current))


def lif_rate_series_refractory(current, t_ref, tau_m=20.0):
    e = tau_m / t_ref / np.asarray(current, float)
    return 1e3 / t_ref * (1 - e + e**2 - e * 0.5 / np.asarray(current, float))


def adapting_lif_rate(current, jump, tau_m=10.0, tau_a=200.0):
    current = np.asarray(current, float)
    out = np.zeros(current.shape)
    for index in np.ndindex(current.shape):
        i = current[index]
        if i <= 1:
            continue

        def v_end(T):
            a0 = jump / (1 - np.exp(-T / tau_a))
            b = a0 * tau_a / (tau_a - tau_m)
            return i - b * np.exp(-T / tau_a) + (b - i) * np.exp(-T / tau_m) - 1

        hi = 1.0
        while v_end(hi) < 0:
            hi *= 1.5
        out[index] = 1e3 / brentq(v_end, 1e-6, hi, xtol=1e-12)
    return out


def _x_over(x):
    small = np.abs(x) < 1e-6
    x = np.where(small, 1.0, x)
    return np.where(small, 1.0, x / (1 - np.exp(-x)))


def gate_rates(gate, v):
    v = np.asarray(v, float)
    if gate == "n":
        return 0.1 * _x_over((v + 55) / 10), 0.125 * np.exp(-0.0125 * (v + 65))
    if gate == "m":
        return _x_over((v + 40) / 10), 4 * np.exp(-0.0556 * (v + 65))
    return 0.07 * np.exp(-0.05 * (v + 65)), 1 / (1 + np.exp(-0.1 * (v + 35)))


def gate_steady_state(gate, v):
    a, b = gate_rates(gate, v)
    return a / (a + b)


def gate_time_constant(gate, v):
    a, b = gate_rates(gate, v)
    return 1 / (a + b)


def plot_gating_curves(v, steady_state, time_constant):
    fig, axs = plt.subplots(1, 2, figsize=(9, 3.6))
    for gate, colour in zip("nmh", ("#1b6ca8", "#c8553d", "#588157")):
        axs[0].plot(v, steady_state[gate], color=colour, label=gate)
        axs[1].plot(v, time_constant[gate], color=colour, label=gate)
    axs[0].set_ylabel("open probability (dimensionless)")
    axs[1].set_ylabel("time constant [ms]")
    for ax in axs:
        ax.set_xlabel("V [mV]")
        ax.legend(frameon=False)
        ax.spines[["top", "right"]].set_visible(False)
    fig.tight_layout()
    return fig


def _rest(v=-65.0):
    return np.array([v] + [float(gate_steady_state(g, v)) for g in "nmh"])


def _x_over_scalar(x):
    return 1.0 if abs(x) < 1e-6 else x / (1.0 - exp(-x))


def _rhs(y, current, g_na, g_k):
    v, n, m, h = y
    an, bn = 0.1 * _x_over_scalar((v + 55) / 10), 0.125 * exp(-0.0125 * (v + 65))
    am, bm = _x_over_scalar((v + 40) / 10), 4 * exp(-0.0556 * (v + 65))
    ah, bh = 0.07 * exp(-0.05 * (v + 65)), 1 / (1 + exp(-0.1 * (v + 35)))
    ion = GL * (v - EL) + g_k * n**4 * (v - EK) + g_na * m**3 * h * (v - ENA)
    return (current - ion) / CM, an - (an + bn) * n, am - (am + bm) * m, ah - (ah + bh) * h


def _rk4(y, current, dt, g_na, g_k):
    k1 = _rhs(y, current, g_na, g_k)
    k2 = _rhs([a + dt / 2 * k for a, k in zip(y, k1)], current, g_na, g_k)
    k3 = _rhs([a + dt / 2 * k for a, k in zip(y, k2)], current, g_na, g_k)
    k4 = _rhs([a + dt * k for a, k in zip(y, k3)], current, g_na, g_k)
    return [a + dt / 6 * (p + 2 * q + 2 * r + s) for a, p, q, r, s in zip(y, k1, k2, k3, k4)]


def simulate_hh(current, dt, start=None, g_na=GNA, g_k=GK):
    y = [float(x) for x in (_rest() if start is None else start)]
    out = [y]
    sub = int(np.ceil(dt / 0.025 - 1e-9))
    for i in np.asarray(current, float)[:-1].tolist():
        for _ in range(sub):
            y = _rk4(y, i, dt / sub, g_na, g_k)
        out.append(y)
    return np.array(out)


def spike_times(v, dt, threshold=0.0):
    v = np.asarray(v, float)
    k = np.nonzero((v[:-1] < threshold) & (v[1:] >= threshold))[0]
    return (k + (threshold - v[k]) / (v[k + 1] - v[k])) * dt


def _constant(current, g_na, g_k, y=None, T=650.0, dt=0.04):
    y = _rest().tolist() if y is None else y
    v = []
    for _ in range(round(T / dt)):
        v.append(y[0])
        y = _rk4(y, current, dt, g_na, g_k)
    return np.array(v), y


def _rate(current, g_na, g_k, y=None):
    v, _ = _constant(float(current), g_na, g_k, y)
    t = spike_times(v, 0.04)
    t = t[t > 300]
    return 1e3 / np.diff(t).mean() if len(t) > 2 and t[-1] > 550 else 0.0


def hh_firing_rate(current, g_na=GNA, g_k=GK):
    return np.array([_rate(i, g_na, g_k) for i in current])


def hh_onset_current(g_na=GNA, g_k=GK):
    low, high = 0.0, 0.2
    while high - low > 2e-5:
        middle = (low + high) / 2
        low, high = (low, middle) if _rate(middle, g_na, g_k) else (middle, high)
    return high


def plot_f_i_curve(current, rate):
    fig, ax = plt.subplots()
    ax.plot(current, rate, "-", color="#1b6ca8", lw=2)
    ax.set_xlabel("injected current density [µA/mm²]")
    ax.set_ylabel("firing rate [Hz]")
    ax.spines[["top", "right"]].set_visible(False)
    return fig


def resting_state(current, g_na=GNA, g_k=GK):
    v = np.linspace(-90, 0, 2000)
    n, m, h = (gate_steady_state(g, v) for g in "nmh")
    net = current - GL * (v - EL) - g_k * n**4 * (v - EK) - g_na * m**3 * h * (v - ENA)
    guess = _rest(v[np.argmin(np.abs(net))])
    return fsolve(lambda y: _rhs(y, current, g_na, g_k), guess, xtol=1e-12)


def rest_growth_rate(current, g_na=GNA, g_k=GK):
    y = resting_state(current, g_na, g_k)
    steps = [1e-4, 1e-6, 1e-6, 1e-6]
    columns = [np.subtract(_rhs(y + e, current, g_na, g_k), _rhs(y - e, current, g_na, g_k)) / (2 * s)
               for e, s in zip(np.diag(steps), steps)]
    return np.linalg.eigvals(np.array(columns).T).real.max()


def hh_amplitude(current, g_na=GNA, g_k=GK):
    return np.array([np.ptp(_constant(float(i), g_na, g_k)[0][10000:]) for i in current])


def hh_block_current(g_na=GNA, g_k=GK):
    return brentq(rest_growth_rate, 0.5, 3.0, args=(g_na, g_k))


def limit_cycle(current, g_na=GNA, g_k=GK):
    _, y = _constant(float(current), g_na, g_k)
    level = resting_state(current, g_na, g_k)[0]
    upward = lambda t, y: y[0] - level
    upward.direction = 1
    s = solve_ivp(lambda t, y: _rhs(y, current, g_na, g_k), (0, 60), y, events=upward,
                  rtol=1e-8, atol=1e-10, dense_output=True)
    t0, t1 = s.t_events[0][:2]
    t = np.linspace(t0, t1, int((t1 - t0) / 0.02) + 2)
    return t1 - t0, s.sol(t)[:3].T


def plot_limit_cycles(orbits, currents):
    fig = plt.figure(figsize=(6, 6))
    ax = fig.add_subplot(projection="3d")
    for orbit, current, colour in zip(orbits, currents, plt.cm.viridis(np.linspace(0, 0.9, len(orbits)))):
        ax.plot(orbit[:, 0], orbit[:, 1], orbit[:, 2], color=colour, label=f"I = {current:g} µA/mm²")
    ax.set_xlabel("V [mV]")
    ax.set_ylabel("n")
    ax.set_zlabel("m")
    ax.legend()
    return fig


def is_bistable(current, g_na=GNA, g_k=GK):
    current = np.atleast_1d(np.asarray(current, float))
    stable = np.array([rest_growth_rate(i, g_na, g_k) < 0 for i in current])
    kicked = [0.0, *_rest()[1:].tolist()]
    return stable & np.array([_rate(i, g_na, g_k, kicked) > 0 for i in current])
