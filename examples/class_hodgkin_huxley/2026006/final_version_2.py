"""Ions and integrate-and-fire."""

from ions import ghk_potential, nernst_potential  # noqa: F401
from math import exp

import matplotlib.pyplot as plt
import numpy as np
from scipy.integrate import solve_ivp
from scipy.optimize import brentq, fsolve

R, F = 8.314462618, 96485.33212
CM, GL, GK, GNA = 0.01, 0.003, 0.36, 1.2
EL, EK, ENA = -54.387, -77.0, 50.0


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


def spike_times(v, dt, threshold=0.0):
    v = np.asarray(v, float)
    k = np.nonzero((v[:-1] < threshold) & (v[1:] > threshold))[0]
    return (k + (threshold - v[k]) / (v[k + 1] - v[k])) * dt
