"""Fourth-order Runge-Kutta on a state array, all currents at once where there are several."""

import numpy as np
from scipy.optimize import bisect


def x_over_exp(x):
    with np.errstate(all="ignore"):
        return np.where(np.abs(x) < 1e-6, 1 + x / 2, x / (1 - np.exp(-x)))


def gate_rates(gate, v):
    v = np.asarray(v, dtype=float)
    alpha = {
        "n": lambda: 0.1 * x_over_exp(0.1 * (v + 55)),
        "m": lambda: x_over_exp(0.1 * (v + 40)),
        "h": lambda: 0.07 * np.exp(-(v + 65) / 20),
    }
    beta = {
        "n": lambda: 0.125 * np.exp(-(v + 65) / 80),
        "m": lambda: 4 * np.exp(-(v + 65) / 18),
        "h": lambda: 1 / (np.exp(-(v + 35) / 10) + 1),
    }
    return alpha[gate](), beta[gate]()


def field(y, current, g_na, g_k):
    v, n, m, h = y
    (an, bn), (am, bm), (ah, bh) = (gate_rates(g, v) for g in "nmh")
    dv = (current - 0.003 * (v + 54.387) - g_k * n**4 * (v + 77) - g_na * m**3 * h * (v - 50)) / 0.01
    return np.array([dv, an * (1 - n) - bn * n, am * (1 - m) - bm * m, ah * (1 - h) - bh * h])


def rk4(y, dt, *args):
    k1 = field(y, *args)
    k2 = field(y + dt / 2 * k1, *args)
    k3 = field(y + dt / 2 * k2, *args)
    k4 = field(y + dt * k3, *args)
    return y + dt / 6 * (k1 + 2 * k2 + 2 * k3 + k4)


def at_rest(v=-65.0):
    return np.array([v] + [gate_rates(g, v)[0] / sum(gate_rates(g, v)) for g in "nmh"])


def simulate_hh(current, dt, start=None, g_na=1.2, g_k=0.36):
    y = at_rest() if start is None else np.array(start, dtype=float)
    out = [y]
    for drive in current[:-1]:
        y = rk4(y, dt, drive, g_na, g_k)
        out.append(y)
    return np.array(out)


def runs(currents, duration, g_na, g_k, start=None):
    """Voltage of several neurons at once, (n_steps, n_currents), dt = 0.05 ms."""
    currents = np.asarray(currents, dtype=float)
    y = np.repeat(at_rest()[:, None] if start is None else start[:, None], len(currents), axis=1)
    out = []
    for _ in range(int(duration / 0.05)):
        out.append(y[0])
        y = rk4(y, 0.05, currents, g_na, g_k)
    return np.array(out)


def hh_firing_rate(current, g_na=1.2, g_k=0.36):
    v = runs(current, 500, g_na, g_k)
    rates = []
    for column in v.T:
        late = spike_times(column, 0.05)
        late = late[late > 200]
        rates.append(1000 / np.diff(late).mean() if len(late) > 2 and late[-1] > 400 else 0.0)
    return np.array(rates)


def hh_onset_current(g_na=1.2, g_k=0.36):
    low, high = 0.0, 0.2
    for _ in range(3):  # a grid, refined around the onset
        grid = np.linspace(low, high, 16)
        fires = hh_firing_rate(grid, g_na, g_k) > 0
        first = int(np.argmax(fires))
        low, high = grid[first - 1], grid[first]
    return (low + high) / 2


def hh_amplitude(current, g_na=1.2, g_k=0.36):
    return np.ptp(runs(current, 500, g_na, g_k)[6000:], axis=0)


def resting_state(current, g_na=1.2, g_k=0.36):
    return at_rest(bisect(lambda v: field(at_rest(v), current, g_na, g_k)[0], -80, -20, xtol=1e-10))


def rest_growth_rate(current, g_na=1.2, g_k=0.36):
    y = resting_state(current, g_na, g_k)
    base, eps = field(y, current, g_na, g_k), 1e-7
    jac = np.array([(field(y + eps * e, current, g_na, g_k) - base) / eps for e in np.eye(4)]).T
    return max(np.linalg.eigvals(jac).real)


def hh_block_current(g_na=1.2, g_k=0.36):
    currents = np.arange(0.5, 3, 0.02)
    growth = [rest_growth_rate(i, g_na, g_k) for i in currents]
    return currents[np.argmax(np.array(growth) < 0)]
