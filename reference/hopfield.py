"""Hopfield network: a memory that is found by its content, fills up, and may learn to forget.

N units s_i = +1 or -1 store P patterns xi^mu (entries +1 or -1) in the weights

    W_ij = (1/N) sum_mu xi_i^mu xi_j^mu for i != j,   W_ii = 0,

and are updated one at a time: s_i takes the sign of its field h_i = sum_j W_ij s_j.

Conventions used throughout: everything is without unit; a state is an array of +1 and -1; "unit i" is entry
i; orders are arrays of indices handed in by the caller, so that every answer is reproducible to the bit; the
age of a pattern counts the patterns stored after it.

References
----------
Hopfield, PNAS 79:2554 (1982).
Amit, Gutfreund & Sompolinsky, Phys. Rev. Lett. 55:1530 (1985).
Parisi, J. Phys. A 19:L617 (1986); Mezard, Nadal & Toulouse, J. Physique 47:1457 (1986).
Hertz, Krogh & Palmer, Introduction to the Theory of Neural Computation, chapter 2.
Dayan & Abbott, Theoretical Neuroscience, section 7.4.
"""

import matplotlib.pyplot as plt
import numpy as np
from scipy.optimize import brentq
from scipy.special import binom, erf, erfc, erfcinv


def random_patterns(networks, p, n, seed):
    """Independent random patterns for several networks (given).

    Parameters
    ----------
    networks, p, n : int
        Number of networks, patterns per network, units per network.
    seed : int
        The same seed gives the same patterns.

    Returns
    -------
    ndarray of int, shape (networks, p, n)
        +1 or -1 with equal probability.
    """
    return np.random.default_rng(seed).choice([-1, 1], (networks, p, n))


def random_orders(shape, n, seed):
    """Random permutations of the units (given), to flip or to update them in.

    Parameters
    ----------
    shape : tuple of int
        How many permutations: (5, 10) gives 5 x 10 of them.
    n : int
        Number of units.
    seed : int
        The same seed gives the same permutations.

    Returns
    -------
    ndarray of int, shape (*shape, n)
        Each row along the last axis is a permutation of 0 .. n-1.
    """
    rng = np.random.default_rng(seed)
    return rng.permuted(np.broadcast_to(np.arange(n), (*shape, n)), axis=-1)


def pictures():
    """Four pictures of 20 x 20 pixels to be remembered (given).

    Returns
    -------
    ndarray of int, shape (4, 400)
        A face, a neuron, the character for "person" and a spiral, each flattened row by row; +1 is ink.
        `reshape(20, 20)` shows one.
    """
    face = """
        ..######.. .#......#. #........# #.##..##.# #........#
        #...##...# #.#....#.# #..####..# .#......#. ..######..
    """
    neuron = """
        #.#....#.# .###..###. ..##..##.. ...####... ..######..
        ..######.. ...####... ....##..## ....####.. ##.###....
    """
    person = """
        ....##.... ....##.... ....##.... ....##.... ...####...
        ...#..#... ..##..##.. ..#....#.. ##......## #........#
    """
    spiral = """
        ########## ########.# ......##.# .####.##.# .#..#.##.#
        .#.##.##.# .#....##.# .########. .......... ##########
    """
    drawings = [np.array([list(row) for row in d.split()]) for d in (face, neuron, person, spiral)]
    small = np.where(np.array(drawings) == "#", 1, -1)
    return np.kron(small, np.ones((2, 2), int)).reshape(len(drawings), -1)


# --- storage and recall -------------------------------------------------------------------------------------


def hebbian_weights(patterns):
    """Hebbian weights that store a set of patterns.

    Parameters
    ----------
    patterns : array_like, shape (P, N)
        Patterns of +1 and -1, one per row.

    Returns
    -------
    ndarray, shape (N, N)
        W_ij = (1/N) sum_mu xi_i^mu xi_j^mu, without self-coupling: W_ii = 0.
    """
    patterns = np.asarray(patterns, float)
    weights = patterns.T @ patterns / patterns.shape[1]
    np.fill_diagonal(weights, 0)
    return weights


def recall(weights, state, orders):
    """Asynchronous recall: units are updated one at a time, each seeing all earlier changes.

    Parameters
    ----------
    weights : array_like, shape (N, N)
        Symmetric weights without self-coupling.
    state : array_like, shape (N,)
        Initial state, +1 and -1; it is not changed.
    orders : array_like of int, shape (S, N)
        Row k lists the units in the order in which sweep k updates them. All rows are used; you may stop
        once a whole sweep has changed nothing.

    Returns
    -------
    ndarray, shape (N,)
        Final state, +1 and -1. A unit whose field is zero keeps its state (compare with 1e-9, not with 0:
        sums of fractions round).
    """
    weights = np.asarray(weights, float)
    s = np.array(state, float)
    for order in orders:
        before = s.copy()
        for i in order:
            h = weights[i] @ s
            if abs(h) > 1e-9:
                s[i] = 1.0 if h > 0 else -1.0
        if np.array_equal(s, before):
            break
    return s


# --- energy -------------------------------------------------------------------------------------------------


def energy(weights, state):
    """Energy of a state, E = -(1/2) sum_ij W_ij s_i s_j.

    Parameters
    ----------
    weights : array_like, shape (N, N)
        Symmetric weights (no unit).
    state : array_like, shape (N,)
        State, +1 and -1.

    Returns
    -------
    float
        Energy (no unit).
    """
    state = np.asarray(state, float)
    return float(-0.5 * state @ np.asarray(weights, float) @ state)


def energy_trace(weights, state, order):
    """Energy along one sweep of asynchronous recall.

    Parameters
    ----------
    weights : array_like, shape (N, N)
        Symmetric weights without self-coupling.
    state : array_like, shape (N,)
        Initial state, +1 and -1; it is not changed.
    order : array_like of int, shape (K,)
        Units in the order of their updates; units may come several times or not at all.
        A unit whose field is zero (smaller than 1e-9 in size) keeps its state.

    Returns
    -------
    ndarray, shape (K + 1,)
        Energy before the first update and after every update (no unit).
    """
    weights = np.asarray(weights, float)
    s = np.array(state, float)
    trace = [energy(weights, s)]
    for i in order:
        h = weights[i] @ s
        new = np.sign(h) if abs(h) > 1e-9 else s[i]
        trace.append(trace[-1] - h * (new - s[i]))  # W_ii = 0: h does not depend on s_i
        s[i] = new
    return np.array(trace)


def plot_recall(pattern, cue, recalled, shape):
    """Draw a pattern, the corrupted cue, and what the network makes of it.

    Parameters
    ----------
    pattern, cue, recalled : array_like, shape (rows * columns,)
        States of +1 and -1, pictures flattened row by row.
    shape : tuple of int
        (rows, columns).

    Returns
    -------
    matplotlib.figure.Figure
        Three images of `shape` (imshow or pcolormesh, row 0 at the top) from left to right: pattern, cue,
        recalled, each with a title that says which it is (pixels need no axis labels).
    """
    fig, axes = plt.subplots(1, 3, figsize=(7, 2.7), layout="constrained")
    titles = ("stored pattern", "cue", "recalled")
    for ax, picture, title in zip(axes, (pattern, cue, recalled), titles, strict=True):
        ax.imshow(np.reshape(picture, shape), cmap="Greys", vmin=-1, vmax=1, interpolation="nearest")
        ax.set(title=title, xticks=[], yticks=[])
    return fig


# --- recall against corruption ------------------------------------------------------------------------------


def corrupt(pattern, flip_order, fraction):
    """Corrupt a pattern by flipping a given fraction of its units.

    Parameters
    ----------
    pattern : array_like, shape (N,)
        Pattern of +1 and -1; it is not changed.
    flip_order : array_like of int, shape (N,)
        A permutation of the units: they are flipped in this order until enough are.
    fraction : float
        Fraction of the units to flip, 0 to 1; fraction * N is rounded to the nearest integer.

    Returns
    -------
    ndarray, shape (N,)
        Corrupted pattern.
    """
    cue = np.array(pattern)
    count = round(fraction * len(cue))
    cue[np.asarray(flip_order, int)[:count]] *= -1
    return cue


def mean_and_sem(samples):
    """Mean and its standard error over independent networks.

    Parameters
    ----------
    samples : array_like, shape (K,) or (K, ...)
        One sample (or array of samples) per network along axis 0; K >= 2.

    Returns
    -------
    tuple of two floats or ndarrays
        Mean over axis 0, and standard error of that mean: the sample standard deviation (the one that
        divides by K - 1) over sqrt(K).
    """
    samples = np.asarray(samples, float)
    return samples.mean(axis=0), samples.std(axis=0, ddof=1) / np.sqrt(len(samples))


def recall_probability(weights, patterns, flip_orders, update_orders, fractions):
    """Probability of perfect recall against corruption, with its standard error over networks.

    In network k every stored pattern mu is corrupted with flip_orders[k, mu] and then recalled with
    update_orders[k]; recall is perfect if all N units end as stored. The probability in one network is the
    fraction of its patterns recalled perfectly.

    Parameters
    ----------
    weights : array_like, shape (K, N, N)
        Weights of K independent networks.
    patterns : array_like, shape (K, P, N)
        The patterns stored in each.
    flip_orders : array_like of int, shape (K, P, N)
        Permutations for `corrupt`.
    update_orders : array_like of int, shape (K, S, N)
        Sweeps for `recall`.
    fractions : array_like, shape (F,)
        Fractions of units flipped in the cue.

    Returns
    -------
    tuple of two ndarrays, each of shape (F,)
        Mean over networks of the probability of perfect recall, and its standard error (`mean_and_sem`).
    """
    patterns = np.asarray(patterns)
    perfect = np.zeros((len(patterns), len(fractions)))
    for k, stored in enumerate(patterns):
        for f, fraction in enumerate(fractions):
            for mu, pattern in enumerate(stored):
                cue = corrupt(pattern, flip_orders[k][mu], fraction)
                final = recall(weights[k], cue, update_orders[k])
                perfect[k, f] += np.array_equal(final, pattern) / len(stored)
    return mean_and_sem(perfect)


def plot_recall_probability(fractions, loads, mean, sem):
    """Draw the probability of perfect recall against corruption, one curve per load.

    Parameters
    ----------
    fractions : array_like, shape (F,)
        Fraction of units flipped in the cue (no unit).
    loads : array_like of int, shape (L,)
        Number of stored patterns P of each curve.
    mean, sem : array_like, shape (L, F)
        Probability of perfect recall and its standard error over networks (no unit).

    Returns
    -------
    matplotlib.figure.Figure
        One curve with error bars (errorbar) per load, a legend that names the loads, labelled axes
        with the corruption as a fraction or in per cent (and so the probability, if its label says so).
    """
    fig, ax = plt.subplots(figsize=(5.6, 3.8), layout="constrained")
    for p, m, e in zip(loads, mean, sem, strict=True):
        ax.errorbar(fractions, m, yerr=e, marker="o", ms=4, capsize=2.5, label=f"$P = {p}$")
    ax.set(xlabel="fraction of units flipped in the cue (no unit)")
    ax.set(ylabel="probability of perfect recall (no unit)")
    ax.set_ylim(-0.05, 1.05)
    ax.legend(frameon=False)
    return fig


# --- errors against load ------------------------------------------------------------------------------------


def measured_one_step_error(weights, patterns):
    """Fraction of bits that are wrong after a single update from a stored pattern.

    Every unit is updated once from the uncorrupted pattern (the others staying as stored).

    Parameters
    ----------
    weights : array_like, shape (N, N)
        Weights without self-coupling, not necessarily symmetric: row i holds those onto unit i.
    patterns : array_like, shape (P, N)
        The stored patterns, +1 and -1.

    Returns
    -------
    float
        Fraction, over all units of all patterns, whose field has the wrong sign (a field of zero,
        smaller than 1e-9 in size, is no error).
    """
    patterns = np.asarray(patterns, float)
    fields = patterns @ np.asarray(weights, float).T
    return float(np.mean(fields * patterns < -1e-9))


def one_step_error(alpha):
    """Probability that a stored bit is wrong after one update, for a large network.

    Parameters
    ----------
    alpha : float or array_like
        Load P/N > 0, with N and P both large, random patterns (no unit).

    Returns
    -------
    float or ndarray, shape of `alpha`
        Probability (no unit).

    References
    ----------
    Hertz, Krogh & Palmer, section 2.2.
    """
    return 0.5 * erfc(1 / np.sqrt(2 * np.asarray(alpha, float)))[()]


def load_for_error(error):
    """Load at which one update makes a given error: `one_step_error` inverted.

    Parameters
    ----------
    error : float or array_like
        Probability of a wrong bit, between 0 and 1/2, both excluded.

    Returns
    -------
    float or ndarray, shape of `error`
        Load alpha = P/N (no unit).
    """
    return (0.5 / erfcinv(2 * np.asarray(error, float)) ** 2)[()]


def recall_error(weights, patterns, update_orders):
    """Fraction of wrong bits after recall from the stored patterns themselves, averaged over networks.

    Parameters
    ----------
    weights : array_like, shape (K, N, N)
        Weights of K independent networks.
    patterns : array_like, shape (K, Q, N)
        Some or all of the patterns stored in each; each is used, uncorrupted, as the initial state.
    update_orders : array_like of int, shape (K, S, N)
        Sweeps for `recall`.

    Returns
    -------
    tuple of two floats
        Mean over networks of the fraction of bits that differ from the pattern at the end, and its standard
        error (`mean_and_sem` over the K networks).
    """
    wrong = [
        np.mean([recall(w, pattern, orders) != pattern for pattern in stored])
        for w, stored, orders in zip(weights, np.asarray(patterns), update_orders, strict=True)
    ]
    mean, sem = mean_and_sem(wrong)
    return float(mean), float(sem)


def retrieval_overlap(alpha):
    """Overlap of the retrieval state with its pattern at load alpha, in mean-field theory at zero noise.

    Parameters
    ----------
    alpha : float or array_like
        Load P/N > 0, N -> infinity (no unit).

    Returns
    -------
    float or ndarray, shape of `alpha`
        Overlap m = (1/N) sum_i xi_i s_i (no unit) of the best retrieval state; nan where there is none.

    References
    ----------
    Amit, Gutfreund & Sompolinsky, Phys. Rev. Lett. 55:1530 (1985); Hertz, Krogh & Palmer, section 2.5.
    """
    alpha = np.asarray(alpha, float)
    m = np.full(alpha.shape, np.nan)

    # With y = m / sqrt(2 alpha r): m = erf(y), and y (sqrt(2 alpha) + 2/sqrt(pi) exp(-y^2)) = erf(y).
    def load(y):
        return (erf(y) / y - 2 / np.sqrt(np.pi) * np.exp(-(y**2))) ** 2 / 2

    # alpha(y) rises from 0 to its maximum, the capacity, then falls: retrieval is the falling branch.
    y_grid = np.linspace(0.5, 3, 20001)
    y_best = y_grid[np.argmax(load(y_grid))]
    for index in np.ndindex(alpha.shape):
        if alpha[index] < load(y_best):
            y = brentq(lambda y, a=alpha[index]: load(y) - a, y_best, 1e6, xtol=1e-12)
            m[index] = erf(y)
    return m[()]


# --- mixtures -----------------------------------------------------------------------------------------------


def overlaps(patterns, state):
    """Overlaps of a state with a set of patterns.

    Parameters
    ----------
    patterns : array_like, shape (P, N)
        Patterns, +1 and -1.
    state : array_like, shape (N,)
        State, +1 and -1.

    Returns
    -------
    ndarray, shape (P,)
        m_mu = (1/N) sum_i xi_i^mu s_i, between -1 and 1 (no unit).
    """
    patterns = np.asarray(patterns, float)
    return patterns @ np.asarray(state, float) / patterns.shape[1]


def mixture_state(patterns):
    """Symmetric mixture of an odd number of patterns: each unit follows the majority.

    Parameters
    ----------
    patterns : array_like, shape (n, N)
        An odd number of patterns, +1 and -1.

    Returns
    -------
    ndarray, shape (N,)
        State, +1 and -1.
    """
    return np.sign(np.sum(patterns, axis=0))


def is_fixed_point(weights, state):
    """Whether no update would change a state.

    Parameters
    ----------
    weights : array_like, shape (N, N)
        Weights without self-coupling, not necessarily symmetric: row i holds those onto unit i.
    state : array_like, shape (N,)
        State, +1 and -1.

    Returns
    -------
    bool
        True if every unit agrees with its field (a field of zero, smaller than 1e-9 in size,
        counts as agreement).
    """
    state = np.asarray(state, float)
    return bool(np.all(np.asarray(weights, float) @ state * state > -1e-9))


def mixture_overlap(n):
    """Overlap of a symmetric mixture of n random patterns with each of them, for N -> infinity.

    Parameters
    ----------
    n : int
        Odd number of patterns mixed.

    Returns
    -------
    float
        Overlap (no unit).

    References
    ----------
    Amit, Gutfreund & Sompolinsky, Phys. Rev. A 32:1007 (1985).
    """
    return float(binom(n - 1, (n - 1) // 2) / 2.0 ** (n - 1))


def mixture_energy(n):
    """Energy per unit of a symmetric mixture of n random patterns, for N -> infinity at fixed P.

    Parameters
    ----------
    n : int
        Odd number of patterns mixed; n = 1 is a stored pattern itself.

    Returns
    -------
    float
        E/N with E = -(1/2) sum_ij W_ij s_i s_j (no unit).
    """
    return -0.5 * n * mixture_overlap(n) ** 2


# --- forgetting ---------------------------------------------------------------------------------------------


def palimpsest_weights(patterns, decay):
    """Weights of a network that stores patterns one after another and lets old ones fade.

    Each new pattern first shrinks all weights by the factor (1 - decay) and then adds its own
    (1/N) xi_i xi_j; there is no self-coupling.

    Parameters
    ----------
    patterns : array_like, shape (T, N)
        Patterns, +1 and -1, in the order in which they are stored: the last row is the newest.
    decay : float
        Fraction of every weight lost at each storage, 0 <= decay < 1 (no unit).

    Returns
    -------
    ndarray, shape (N, N)
        Weights after the last pattern. The newest pattern enters with full strength, the one before with
        (1 - decay), and so on.

    References
    ----------
    Parisi, J. Phys. A 19:L617 (1986); Mezard, Nadal & Toulouse, J. Physique 47:1457 (1986).
    """
    patterns = np.asarray(patterns, float)
    age = np.arange(len(patterns))[::-1]
    weights = (patterns.T * (1 - decay) ** age) @ patterns / patterns.shape[1]
    np.fill_diagonal(weights, 0)
    return weights


def forgetting_curve(weights, patterns, ages, update_orders):
    """Overlap after recall against the age of a memory, with its standard error over networks.

    Parameters
    ----------
    weights : array_like, shape (K, N, N)
        Weights of K independent networks.
    patterns : array_like, shape (K, T, N)
        The patterns stored in each, in the order of storage (the last row is the newest, age 0).
    ages : array_like of int, shape (A,)
        Ages to test, 0 .. T-1: the pattern of that age is the initial state, uncorrupted.
    update_orders : array_like of int, shape (K, S, N)
        Sweeps for `recall`.

    Returns
    -------
    tuple of two ndarrays, each of shape (A,)
        Mean over networks of the overlap of the recalled state with the pattern, and its standard error
        (`mean_and_sem`).
    """
    patterns = np.asarray(patterns)
    final = np.zeros((len(patterns), len(ages)))
    for k, stored in enumerate(patterns):
        for a, age in enumerate(ages):
            pattern = stored[len(stored) - 1 - int(age)]
            final[k, a] = recall(weights[k], pattern, update_orders[k]) @ pattern / len(pattern)
    return mean_and_sem(final)


def palimpsest_overlap(age, decay, n):
    """Overlap with a memory of given age after one update of every unit, for a large palimpsest network.

    All units are updated once, at the same time, from the memory itself. Infinitely many random patterns
    have been stored; the decay is small, but write the noise without expanding in it.

    Parameters
    ----------
    age : float or array_like
        Number of patterns stored after this one.
    decay : float or array_like
        Fraction of every weight lost at each storage, 0 < decay < 1 (no unit).
    n : float or array_like
        Number of units N. The arguments broadcast.

    Returns
    -------
    float or ndarray
        Expected overlap (no unit), with the noise of all patterns, this one's share included, taken as
        Gaussian.
    """
    age, decay, n = (np.asarray(x, float) for x in (age, decay, n))
    keep = 1 - decay
    return erf(keep**age * np.sqrt(n * (1 - keep**2) / 2))[()]


def plot_forgetting(ages, mean, sem):
    """Draw the forgetting curve.

    Parameters
    ----------
    ages : array_like, shape (A,)
        Age in number of patterns stored since.
    mean, sem : array_like, shape (A,)
        Overlap after recall and its standard error over networks (no unit).

    Returns
    -------
    matplotlib.figure.Figure
        Overlap against age with error bars (errorbar); labelled axes with units (patterns for the age).
    """
    fig, ax = plt.subplots(figsize=(5.6, 3.6), layout="constrained")
    ax.errorbar(ages, mean, yerr=sem, marker="o", ms=4, capsize=2.5, color="C0")
    ax.axhline(0, color="0.8", lw=1, zorder=0)
    ax.set(xlabel="age of the memory (patterns stored since)", ylabel="overlap after recall (no unit)")
    return fig
