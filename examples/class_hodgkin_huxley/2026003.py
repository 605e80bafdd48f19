"""I ran out of time after the gates."""

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


def simulate_hh(current, dt, start=None, g_na=GNA, g_k=GK):
    raise NotImplementedError('write simulate_hh')


def hh_firing_rate(current, g_na=GNA, g_k=GK):
    raise NotImplementedError('write hh_firing_rate')


def hh_onset_current(g_na=GNA, g_k=GK):
    raise NotImplementedError('write hh_onset_current')
