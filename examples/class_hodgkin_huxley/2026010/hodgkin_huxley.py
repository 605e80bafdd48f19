# -*- coding: gbk -*-
"""单个神经元（一）：离子与积分发放神经元。"""

from math import exp

import matplotlib.pyplot as plt
import numpy as np
from scipy.integrate import solve_ivp
from scipy.optimize import brentq, fsolve

R, F = 8.314462618, 96485.33212
CM, GL, GK, GNA = 0.01, 0.003, 0.36, 1.2
EL, EK, ENA = -54.387, -77.0, 50.0


def ghk_potential(permeability, outside, inside, valence, celsius=37.0):
    num = den = 0.0
    for p, o, i, z in zip(permeability, outside, inside, valence):
        if z < 0:
            o, i = i, o
        num += p * o
        den += p * i
    return 1e3 * R * (celsius + 273.15) / F * np.log(num / den)


def nernst_potential(valence, outside, inside, celsius=37.0):
    热电压 = 1000 * R * (celsius + 273.15) / F  # 毫伏
    return 热电压 / np.asarray(valence, float) * np.log(np.asarray(outside) / np.asarray(inside))


def lif_firing_rate(current, tau_m=20.0, t_ref=0.0):
    结果 = []
    for 电流 in np.ravel(current):
        if 电流 <= 1:
            结果.append(0.0)
        else:
            间隔 = t_ref + tau_m * np.log(电流 / (电流 - 1))
            结果.append(1000 / 间隔)
    return np.reshape(结果, np.shape(current))


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


def spike_times(v, dt, threshold=0.0):
    v = np.asarray(v, float)
    k = np.nonzero((v[:-1] < threshold) & (v[1:] >= threshold))[0]
    return (k + (threshold - v[k]) / (v[k + 1] - v[k])) * dt
