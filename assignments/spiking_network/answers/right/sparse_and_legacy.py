"""Sparse matrices, rings, legacy random numbers, single precision, input before the leak, Figure without pyplot."""

from collections import deque

import numpy as np
from matplotlib import colors as mcolors
from matplotlib.figure import Figure
from scipy import integrate, optimize, signal, sparse, special


def lif_spike_times(arrival, jump, tau_m=TAU_M, theta=THETA, v_reset=V_RESET, t_ref=T_REF):
    # a grid of 0.01 ms, plain Euler
    arrival, jump = np.asarray(arrival, float), np.asarray(jump, float)
    if arrival.size == 0:
        return np.array([])
    dt = 0.01
    n = int(np.ceil(arrival.max() / dt)) + 2
    kick = np.bincount(np.rint(arrival / dt).astype(int), weights=jump, minlength=n).tolist()
    keep, v, hold, out = 1 - dt / tau_m, 0.0, 0, []
    ref = int(round(t_ref / dt))
    for k, a in enumerate(kick):
        if hold > 0:
            hold -= 1
            continue
        v = v * keep + a
        if v >= theta:
            out.append(k * dt)
            v, hold = v_reset, ref
    return np.asarray(out)


def poisson_drive(rate, n_neurons, t_stop, dt=0.1, seed=0):
    # spikes at uniform times: a Poisson number of them in all, for each neuron
    rs = np.random.RandomState(seed)
    steps = int(round(t_stop / dt))
    table = np.zeros((steps, n_neurons), dtype=np.uint8)
    for i in range(n_neurons):
        k = rs.poisson(rate * 1e-3 * steps * dt)
        table[:, i] = np.bincount(rs.randint(0, steps, k), minlength=steps)
    return table


def threshold_rate(weight, n_synapses, theta=THETA, tau_m=TAU_M):
    return np.float32(theta / (weight * n_synapses * tau_m * 1e-3))


def random_connectivity(n_exc, n_inh, epsilon=EPSILON, seed=0):
    np.random.seed(seed)
    ce, ci = int(round(epsilon * n_exc)), int(round(epsilon * n_inh))
    keys = np.random.rand(n_exc + n_inh, n_exc + n_inh)
    np.fill_diagonal(keys, 2.0)
    e = np.argsort(keys[:, :n_exc], axis=1)[:, :ce]
    i = np.argsort(keys[:, n_exc:], axis=1)[:, :ci] + n_exc
    return np.hstack([e, i]).astype(np.int16)


def weight_matrix(sources, n_exc, weight, g):
    sources = np.asarray(sources)
    n, c = sources.shape
    post = np.repeat(np.arange(n), c)
    pre = sources.ravel()
    vals = np.where(pre < n_exc, weight, -g * weight)
    return sparse.coo_matrix((vals, (post, pre)), shape=(n, n)).toarray()


def run_network(weights, drive, delay=1.8, dt=0.1, tau_m=TAU_M, theta=THETA, v_reset=V_RESET, t_ref=T_REF):
    W = sparse.csc_matrix(np.asarray(weights, float))
    drive = np.asarray(drive, float)
    steps, n = drive.shape
    D, R = int(round(delay / dt)), int(round(t_ref / dt))
    ring = np.zeros((D + 1, n))
    v, left = np.zeros(n), np.zeros(n, int)
    decay = np.exp(-dt / tau_m)
    times, neurons = [], []
    for k in range(steps):
        slot = k % (D + 1)
        v = v * decay + drive[k] + ring[slot]
        ring[slot] = 0
        v[left > 0] = v_reset
        left = np.maximum(left - 1, 0)
        f = v >= theta
        if f.any():
            who = np.flatnonzero(f)
            times.extend([k * dt] * who.size)
            neurons.extend(who)
            ring[(k + D) % (D + 1)] += W @ f.astype(float)
            v[f] = v_reset
            left[f] = R
    return np.array(times, float), np.array(neurons, np.int64)


def simulate_network(g, eta, n_neurons=1000, weight=0.2, delay=1.8, t_stop=600.0, dt=0.1, seed=0):
    ne = int(n_neurons * F_EXC)
    ce = int(round(EPSILON * ne))
    src = random_connectivity(ne, n_neurons - ne, seed=seed)
    W = sparse.csc_matrix(weight_matrix(src, ne, weight, g).astype(np.float32))
    rs = np.random.RandomState(seed + 12345)
    steps, D, R = int(round(t_stop / dt)), int(round(delay / dt)), int(round(T_REF / dt))
    lam = eta * threshold_rate(weight, ce) * ce * dt * 1e-3
    v = rs.uniform(0, THETA, n_neurons).astype(np.float32)
    free_at = np.zeros(n_neurons, int)
    pipe = deque([np.zeros(n_neurons, np.float32)] * D, maxlen=D)
    times, neurons = [], []
    for k in range(steps):
        ready = k >= free_at
        # delivery before the leak: another order of operations
        v = np.where(
            ready, (v + pipe[0] + np.float32(weight) * rs.poisson(lam, n_neurons)) * np.float32(1 - dt / TAU_M), V_RESET
        )
        f = v >= THETA
        who = np.flatnonzero(f)
        times.append(np.full(who.size, (k + 1) * dt))
        neurons.append(who)
        v[who] = V_RESET
        free_at[who] = k + 1 + R
        pipe.append(np.asarray(W[:, who].sum(axis=1)).ravel().astype(np.float32))
    return np.concatenate(times), np.concatenate(neurons)


def mean_rate(times, n_neurons, t_start, t_stop):
    t = np.sort(np.asarray(times, float))
    k = np.searchsorted(t, [t_start, t_stop], side="left")
    return np.diff(k)[0] / n_neurons / ((t_stop - t_start) / 1e3)


def population_rate(times, n_neurons, t_start, t_stop, bin_width=1.0):
    n = int(np.floor((t_stop - t_start) / bin_width + 1e-6))
    edges = t_start + bin_width * np.arange(n + 1)
    t = np.asarray(times, float)
    count, _ = np.histogram(t[t < edges[-1]], edges)
    return (edges[1:] + edges[:-1]) / 2, count / (n_neurons * bin_width * 1e-3)


def interval_cv(times, neurons, n_neurons, t_start, t_stop, min_intervals=3):
    t, i = np.asarray(times, float), np.asarray(neurons, int)
    ok = (t >= t_start) & (t < t_stop)
    order = np.lexsort((t[ok], i[ok]))
    t, i = t[ok][order], i[ok][order]
    d, same = np.diff(t), np.diff(i) == 0
    who, d = i[1:][same], d[same]
    n = np.bincount(who, minlength=n_neurons)
    use = n >= max(min_intervals, 1)
    if not use.any():
        return np.nan
    s1 = np.bincount(who, weights=d, minlength=n_neurons)[use] / n[use]
    dev = d - (np.bincount(who, weights=d, minlength=n_neurons) / np.maximum(n, 1))[who]
    s2 = np.bincount(who, weights=dev**2, minlength=n_neurons)[use] / n[use]
    return np.array(np.mean(np.sqrt(s2) / s1))


def synchrony_index(times, neurons, n_neurons, t_start, t_stop, bin_width=2.0):
    n = int(np.floor((t_stop - t_start) / bin_width + 1e-6))
    h, _, _ = np.histogram2d(
        np.asarray(neurons, float),
        np.asarray(times, float),
        bins=[np.arange(n_neurons + 1) - 0.5, t_start + bin_width * np.arange(n + 1)],
    )
    top, bottom = h.mean(0).var(), h.var(1).mean()
    return np.sqrt(top / bottom) if bottom > 0 else 0


def population_spectrum(times, n_neurons, t_start, t_stop, bin_width=1.0, segment=200.0):
    _, r = population_rate(times, n_neurons, t_start, t_stop, bin_width)
    m = int(round(segment / bin_width))
    f, p = signal.welch(
        r, fs=1e3 / bin_width, window="hann", nperseg=m, noverlap=0, detrend="constant", return_onesided=False
    )
    keep = slice(1, m // 2 + 1)
    return np.abs(f[keep]), p[keep]


def oscillation_frequency(frequency, power, factor=5.0):
    f, p = np.asarray(frequency, np.float32), np.asarray(power, np.float32)
    return f[p.argmax()] if p.max() > factor * np.median(p) else 0


def plot_rasters(trains, titles, n_neurons, t_start, t_stop, bin_width=0.5):
    fig = Figure(figsize=(4 * len(trains), 5), layout="constrained")
    axes = fig.subplots(2, len(trains), sharex="col", squeeze=False, gridspec_kw={"height_ratios": [2, 1]})
    rs = np.random.RandomState(0)
    for (t, i), title, up, down in zip(trains, titles, axes[0], axes[1]):
        t, i = np.asarray(t, float), np.asarray(i, int)
        chosen = rs.permutation(n_neurons)[:60]
        up.eventplot([t[(i == c) & (t >= t_start) & (t < t_stop)] for c in chosen], colors="k", linelengths=0.8)
        up.set(title=title, ylabel="neuron #", xlabel="t [ms]", xlim=(t_start, t_stop))
        c, r = population_rate(t, n_neurons, t_start, t_stop, bin_width)
        down.step(c, r, where="mid", lw=0.8)
        down.set(xlabel="t [ms]", ylabel="population rate [Hz]")
    return fig


def rate_cv_sweep(g_values, eta_values, n_neurons=1000, weight=0.2, t_start=100.0, t_stop=600.0, seed=0):
    out = np.full((2, len(eta_values), len(g_values)), np.nan)
    for j, k in np.ndindex(out.shape[1:]):
        t, i = simulate_network(g_values[k], eta_values[j], n_neurons, weight, t_stop=t_stop, seed=seed + j + 10 * k)
        out[:, j, k] = mean_rate(t, n_neurons, t_start, t_stop), interval_cv(t, i, n_neurons, t_start, t_stop)
    return out[0], out[1]


def plot_rate_cv(g, eta, rate, cv):
    fig = Figure(figsize=(9, 4))
    left, right = fig.subplots(1, 2)
    for e, r, c in zip(eta, np.asarray(rate, float), np.asarray(cv, float)):
        left.plot(g, r, marker="s", label=rf"$\nu_{{ext}}/\nu_{{thr}} = {e:g}$")
        right.plot(g, c, marker="s")
    left.set(xlabel=r"$g$", ylabel=r"$\nu$ (spikes/s)")
    right.set(xlabel=r"$g$", ylabel="coefficient of variation")
    left.legend()
    return fig


def network_state(times, neurons, n_neurons, t_start, t_stop, chi_split=0.2, cv_split=0.3):
    with np.errstate(all="ignore"):
        cv = interval_cv(times, neurons, n_neurons, t_start, t_stop)
    if np.isnan(cv) or mean_rate(times, n_neurons, t_start, t_stop) < 0.5:
        return "silent"
    chi = synchrony_index(times, neurons, n_neurons, t_start, t_stop)
    return np.array([["AR", "AI"], ["SR", "SI"]])[int(chi > chi_split), int(cv > cv_split)]


def plot_phase_diagram(g, eta, states):
    names = ["silent", "AR", "AI", "SR", "SI"]
    z = np.array([[names.index(s) for s in row] for row in states])
    g, eta = np.asarray(g, float), np.asarray(eta, float)
    fig = Figure()
    ax = fig.subplots()
    cmap = mcolors.ListedColormap(["white", "tab:blue", "tab:green", "tab:red", "tab:orange"])
    ax.pcolormesh(g, eta, z, cmap=cmap, vmin=-0.5, vmax=4.5, shading="nearest")
    for k, name in enumerate(names):
        where = np.argwhere(z == k)
        if len(where):
            for j, i in where:
                ax.text(g[i], eta[j], name, ha="center", va="center")
    ax.set_xlabel("relative strength of inhibition g")
    ax.set_ylabel(r"$\nu_{ext}/\nu_{thr}$")
    return fig


def input_moments(rate, g, nu_ext, n_synapses, weight, gamma=0.25, tau_m=TAU_M):
    J = np.array([weight, weight, -g * weight], dtype=object)
    C = np.array([n_synapses, n_synapses, gamma * n_synapses], dtype=object)
    r = [nu_ext, rate, rate]
    mu = sum(c * j * x for c, j, x in zip(C, J, r)) * tau_m * 1e-3
    s2 = sum(c * j**2 * x for c, j, x in zip(C, J, r)) * tau_m * 1e-3
    return mu, np.sqrt(s2)


def _siegert(mu, sigma, tau_m, theta, v_reset, t_ref):
    a, b = (v_reset - mu) / sigma, (theta - mu) / sigma
    if b > 26.5:
        return 0.0
    f = lambda u: special.erfcx(-u)
    total = 0.0
    cuts = [x for x in (-1e8, -1e7, -1e6, -1e5, -1e4, -1e3, -100, -10, -1, 0, 3, 10) if a < x < b]
    for lo, hi in zip([a, *cuts], [*cuts, b]):
        total += integrate.quad(f, lo, hi, limit=200)[0]
    return 1e3 / (t_ref + tau_m * np.sqrt(np.pi) * total)


_each = np.vectorize(_siegert, otypes=[float])


def siegert_rate(mu, sigma, tau_m=TAU_M, theta=THETA, v_reset=V_RESET, t_ref=T_REF):
    return _each(mu, sigma, tau_m, theta, v_reset, t_ref)


def mean_field_rate(g, eta, n_synapses, weight, gamma=0.25):
    nu_ext = eta * THETA / (n_synapses * weight * TAU_M) * 1e3

    def miss(nu):
        return _siegert(*input_moments(nu, g, nu_ext, n_synapses, weight, gamma), TAU_M, THETA, V_RESET, T_REF) - nu

    grid = np.concatenate([[0], np.geomspace(1e-6, 500, 300)])
    y = np.array([miss(x) for x in grid])
    up = np.flatnonzero((y[:-1] >= 0) & (y[1:] < 0))[-1]
    return np.float64(optimize.brentq(miss, grid[up], grid[up + 1], xtol=1e-9))


def plot_mean_field(g_theory, rate_theory, g, rate, sem):
    fig = Figure()
    ax = fig.subplots()
    ax.plot(np.asarray(g_theory), np.asarray(rate_theory), "k-", label="Mean field (Siegert)")
    ax.errorbar(g, rate, sem, ls="", marker=".", capsize=2, label="Network simulation")
    ax.set(xlabel="inhibition g", ylabel="firing rate / Hz")
    ax.legend(loc="best")
    return fig
