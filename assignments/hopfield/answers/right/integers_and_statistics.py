"""Small integers, fields kept up to date, scipy.stats, sparse matrices, tuples and arrays without dimensions."""

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from scipy import optimize, sparse, special, stats


def hebbian_weights(patterns):
    xi = np.asarray(patterns, dtype=np.int8).astype(np.float32)
    W = np.einsum("mi,mj->ij", xi, xi) / np.float32(xi.shape[1])
    np.fill_diagonal(W, 0)
    return W


def _field_sign(h, s):
    return np.where(np.abs(h) < 1e-9, s, np.sign(h))


def recall(weights, state, orders):
    W = np.asarray(weights, dtype=float)
    s = np.array(state, dtype=np.int8)
    h = W @ s
    for row in np.asarray(orders):
        changed = False
        for i in row:
            if h[i] * s[i] < -1e-9:
                s[i] = -s[i]
                h += 2 * W[:, i] * s[i]
                changed = True
        if not changed:
            break
        h = W @ s  # refresh: no drift
    return s


def energy(weights, state):
    s = np.asarray(state, np.float64)
    return np.array(-0.5 * np.einsum("i,ij,j", s, np.asarray(weights, float), s))


def energy_trace(weights, state, order):
    W, s = np.asarray(weights, float), np.array(state, float)
    E = [float(energy(W, s))]
    for i in np.asarray(order, dtype=int):
        h = float(W[i] @ s)
        d = 0.0
        if abs(h) >= 1e-9 and np.sign(h) != s[i]:
            d = 2 * s[i] * h
            s[i] *= -1
        E.append(E[-1] + d)
    return tuple(E)


def plot_recall(pattern, cue, recalled, shape):
    fig = Figure(figsize=(9, 3), layout="constrained")
    FigureCanvasAgg(fig)
    axes = fig.subplots(1, 3)
    for ax, x, t in zip(axes, (pattern, cue, recalled), ("Pattern stored", "Corrupted cue", "Recalled state")):
        ax.pcolormesh(np.array(x).reshape(*shape), cmap="binary", vmin=-1, vmax=1)
        ax.invert_yaxis()
        ax.set_aspect("equal")
        ax.set_title(t)
        ax.set_axis_off()
    return fig


def corrupt(pattern, flip_order, fraction):
    p = np.array(pattern, np.int8)
    n = int(np.floor(fraction * p.size + 0.5))
    mask = np.ones_like(p)
    mask[np.asarray(flip_order)[:n]] = -1
    return p * mask


def mean_and_sem(samples):
    x = np.asarray(samples, dtype=float)
    return np.mean(x, 0), stats.sem(x, axis=0)


def recall_probability(weights, patterns, flip_orders, update_orders, fractions):
    weights, patterns = np.asarray(weights), np.asarray(patterns)
    K, P, N = patterns.shape
    out = np.zeros((len(fractions), K))
    for f, frac in enumerate(fractions):
        for k in range(K):
            S = np.array([corrupt(patterns[k, m], flip_orders[k][m], frac) for m in range(P)], float)  # P, N
            for sweep in update_orders[k]:
                for i in sweep:
                    h = S @ weights[k, i]
                    S[:, i] = _field_sign(h, S[:, i])
            out[f, k] = np.mean(np.all(S == patterns[k], axis=1))
    return out.mean(1), out.std(1, ddof=1) / np.sqrt(K)


def plot_recall_probability(fractions, loads, mean, sem):
    fig = Figure()
    ax = fig.add_subplot()
    handles = [
        ax.errorbar(100 * np.asarray(fractions), m, s, fmt="o-", capsize=3) for m, s in zip(np.asarray(mean), sem)
    ]
    ax.legend(handles, [f"{int(p)} patterns" for p in loads], title="load")
    ax.set(xlabel="corruption (%)", ylabel="P(perfect recall)", ylim=(-0.05, 1.05))
    return fig


def one_step_error(alpha):
    return stats.norm.sf(1 / np.sqrt(np.asarray(alpha, float)))


def load_for_error(error):
    return stats.norm.isf(np.asarray(error, float)) ** -2.0


def measured_one_step_error(weights, patterns):
    X = np.asarray(patterns, float)
    H = np.tensordot(X, weights, axes=(1, 1))
    return np.mean((X * H) < -1e-9)


def recall_error(weights, patterns, update_orders):
    e = [
        np.mean([np.mean(recall(W, p, o) != np.asarray(p)) for p in Q])
        for W, Q, o in zip(weights, patterns, update_orders)
    ]
    return np.array(np.mean(e)), np.array(np.std(e, ddof=1) / len(e) ** 0.5)


def retrieval_overlap(alpha):
    alpha = np.asarray(alpha, float)
    out = np.full(alpha.shape, np.nan)
    for idx, a in np.ndenumerate(alpha):
        F = lambda y: special.erf(y) - y * (np.sqrt(2 * a) + 2 / np.sqrt(np.pi) * np.exp(-(y**2)))
        top = 1.01 / np.sqrt(2 * a)
        r = optimize.minimize_scalar(
            lambda y: -F(y) / y if y > 0 else 0.0, bounds=(0.8, max(3.0, 0.9)), method="bounded"
        )
        peak = r.x
        if F(peak) > 0:
            y = optimize.brentq(F, peak, max(top, peak + 1))
            out[idx] = special.erf(y)
    return out


def overlaps(patterns, state):
    return np.asarray(patterns, np.float32).dot(np.asarray(state, np.float32)) / np.float32(np.size(state))


def mixture_state(patterns):
    return np.sign(np.sum(patterns, axis=0)).astype(float)


def is_fixed_point(weights, state):
    s = np.asarray(state)
    return (np.asarray(weights) @ s * s >= -1e-9).all()


def mixture_overlap(n):
    return float(special.binom(n - 1, (n - 1) / 2) * 0.5 ** (n - 1))


def mixture_energy(n):
    # E/N = -1/2 sum_mu m_mu^2
    return -(n / 2) * mixture_overlap(n) ** 2


def palimpsest_weights(patterns, decay):
    X = np.asarray(patterns, float)
    T, N = X.shape
    strength = (1 - decay) ** np.arange(T)[::-1]
    W = X.T @ sparse.diags(strength) @ X / N
    return W - np.diag(np.diag(W))


def forgetting_curve(weights, patterns, ages, update_orders):
    newest_first = np.asarray(patterns)[:, ::-1]
    samples = np.empty((len(patterns), len(ages)))
    for k, (W, Q) in enumerate(zip(weights, newest_first)):
        for a, age in enumerate(ages):
            samples[k, a] = overlaps(Q[age : age + 1], recall(W, Q[age], update_orders[k]))[0]
    m, s = mean_and_sem(samples)
    return [m, s]


def palimpsest_overlap(age, decay, n):
    age, decay, n = np.broadcast_arrays(age, decay, n)
    q = 1.0 - decay
    snr = q**age * np.sqrt(n * (1 - q**2))
    return 1 - 2 * stats.norm.sf(snr)


def plot_forgetting(ages, mean, sem):
    fig = Figure()
    ax = fig.subplots()
    ax.errorbar(x=ages, y=mean, yerr=sem, linestyle="none", marker="s", label="simulation")
    ax.set_xlabel("Age of the memory [patterns]")
    ax.set_ylabel("Overlap m (1)")
    ax.legend()
    ax.grid(True)
    return fig
