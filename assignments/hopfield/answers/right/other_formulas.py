"""norm.sf for erfc, root finding for the inverse, iteration for the mean field, combinatorics by hand."""

import math

from scipy.optimize import brentq as _root
from scipy.stats import norm


def one_step_error(alpha):
    return norm.sf(1 / np.sqrt(alpha))


def load_for_error(error):
    return [_root(lambda a, e=e: norm.sf(1 / np.sqrt(a)) - e, 1e-3, 1e5) for e in np.atleast_1d(error)]


def retrieval_overlap(alpha):
    if np.ndim(alpha):
        return [retrieval_overlap(a) for a in alpha]
    m, r = 1.0, 1.0
    for _ in range(20000):
        c = math.sqrt(2 / (math.pi * alpha * r)) * math.exp(-(m**2) / (2 * alpha * r))
        if c >= 1:
            return math.nan
        m, r = math.erf(m / math.sqrt(2 * alpha * r)), 1 / (1 - c) ** 2
    return m if m > 0.5 else math.nan


def mixture_overlap(n):
    half = (n - 1) // 2
    return math.comb(n - 1, half) / 2 ** (n - 1)


def mixture_energy(n):
    return -n / 2 * mixture_overlap(n) ** 2


def palimpsest_overlap(age, decay, n):
    variance = sum((1 - np.asarray(decay)) ** (2 * k) for k in range(4000)) / np.asarray(n)
    return 2 * norm.cdf((1 - np.asarray(decay)) ** age / np.sqrt(variance)) - 1


def measured_one_step_error(weights, patterns):
    wrong = 0
    for xi in patterns:
        for i in range(len(xi)):
            if np.dot(weights[i], xi) * xi[i] < -1e-9:
                wrong += 1
    return wrong / np.size(patterns)
