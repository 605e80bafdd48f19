"""An adaptive solver with tight tolerances and events, interval by interval of constant current."""

import numpy as np
from scipy.integrate import solve_ivp
from scipy.optimize import root_scalar


def rhs(t, y, current, g_na, g_k):
    return _derivative(*y, current, g_na, g_k)


def simulate_hh(current, dt, start=None, g_na=1.2, g_k=0.36):
    current = np.asarray(current, dtype=float)
    if start is None:
        start = [-65.0] + [float(gate_steady_state(g, -65.0)) for g in "nmh"]
    out = np.empty((len(current), 4))
    out[0] = start
    edges = [0, *(1 + np.flatnonzero(np.diff(current))), len(current)]
    for begin, end in zip(edges[:-1], edges[1:], strict=True):
        last = min(end, len(current) - 1)
        steps = np.arange(begin, last + 1)
        if len(steps) < 2:
            continue
        solution = solve_ivp(
            rhs, (begin * dt, last * dt), out[begin], method="LSODA", t_eval=np.minimum(steps * dt, last * dt),
            args=(current[begin], g_na, g_k), rtol=1e-7, atol=1e-8,
        )  # fmt: skip
        out[steps] = solution.y.T
    return out


def crossing(t, y, *args):
    return y[0]


crossing.direction = 1


def hh_firing_rate(current, g_na=1.2, g_k=0.36):
    rates = []
    for drive in np.atleast_1d(current):
        start = [-65.0] + [float(gate_steady_state(g, -65.0)) for g in "nmh"]
        solution = solve_ivp(
            rhs, (0, 700), start, method="LSODA", events=crossing, args=(float(drive), g_na, g_k),
            rtol=1e-7, atol=1e-8,
        )  # fmt: skip
        times = solution.t_events[0]
        late = times[times > 350]
        rates.append(1000.0 * (len(late) - 1) / (late[-1] - late[0]) if len(late) > 10 else 0.0)
    return np.array(rates)


def hh_onset_current(g_na=1.2, g_k=0.36):
    low, high = 0.0, 0.2
    while high - low > 1e-4:
        middle = (low + high) / 2
        low, high = (low, middle) if hh_firing_rate([middle], g_na, g_k)[0] > 0 else (middle, high)
    return high


def hh_block_current(g_na=1.2, g_k=0.36):
    return root_scalar(lambda i: rest_growth_rate(i, g_na, g_k), bracket=[0.5, 3.0]).root


def hh_amplitude(current, g_na=1.2, g_k=0.36):
    swing = []
    for drive in current:
        v = simulate_hh(np.full(14000, drive), 0.05, None, g_na, g_k)[10000:, 0]
        swing.append(v.max() - v.min())
    return np.array(swing)
