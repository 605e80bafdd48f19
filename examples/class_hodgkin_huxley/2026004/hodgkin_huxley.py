"""My solution."""

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
    with np.errstate(all="ignore"):
        rate = 1e3 / (tau_m * np.log(current / (current - 1)))
    return np.where(current > 1, rate, 0.0)


def lif_rate_series(current, tau_m=20.0):
    current = np.asarray(current, float)
    return 1e3 / tau_m * (current - 0.5 + 1 / (12 * current))


def lif_rate_series_refractory(current, t_ref, tau_m=20.0):
    e = tau_m / t_ref / np.asarray(current, float)
    return 1e3 / t_ref * (1 - e + e**2)


def gate_rates(gate, v):
    v = np.asarray(v, float)
    print("gate", gate, "at", v.shape)
    if gate == "n":
        return 0.01 * (v + 55) / (1 - np.exp(-(v + 55) / 10)), 0.125 * np.exp(-0.0125 * (v + 65))
    if gate == "m":
        return 0.1 * (v + 40) / (1 - np.exp(-(v + 40) / 10)), 4 * np.exp(-0.0556 * (v + 65))
    return 0.07 * np.exp(-0.05 * (v + 65)), 1 / (1 + np.exp(-0.1 * (v + 35)))


def gate_steady_state(gate, v):
    a, b = gate_rates(gate, v)
    return a / (a + b)


def gate_time_constant(gate, v):
    a, b = gate_rates(gate, v)
    return 1 / (a + b)


def plot_gating_curves(v, steady_state, time_constant):
    fig, ax = plt.subplots(2, 1)
    for gate in "nmh":
        ax[0].plot(v, steady_state[gate])
        ax[1].plot(v, time_constant[gate])
    ax[0].set_ylabel("x_inf")
    ax[1].set_ylabel("tau")
    return fig


def plot_f_i_curve(current, rate):
    fig, ax = plt.subplots()
    ax.scatter(current, rate)
    ax.set_xlabel("I")
    ax.set_ylabel("f")
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
    ion = GL * (v - EL) + g_k * n**4 * (v - EK) + g_na * m**3 * (v - ENA)
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
    return dt * np.nonzero(v > threshold)[0]
