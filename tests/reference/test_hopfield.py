"""The Hopfield reference against published numbers, theory, and independent computations.

Each docstring says which number or law was compared. Seeds are fixed: these tests cannot fail by chance.
Where the reference is compared with a published simulation, the tolerance is three standard errors of ours
plus the digits given.
"""

import itertools

import matplotlib.pyplot as plt
import numpy as np
import pytest
from scipy.integrate import quad
from scipy.stats import norm

import reference.hopfield as hop


def networks(count, p, n, seed):
    """Patterns and Hebbian weights of `count` networks."""
    patterns = hop.random_patterns(count, p, n, seed)
    return patterns, [hop.hebbian_weights(stored) for stored in patterns]


# --- numbers ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("p", "error", "count"), [(50, 0.0011, 16), (100, 0.237, 12)])
def test_error_after_recall_numbers(p, error, count):
    """N = 500 from a memory: wrong bits 0.0011 at P = 50 and 0.237 at P = 100."""
    patterns, weights = networks(count, p, 500, 10 + p)
    mean, sem = hop.recall_error(weights, patterns[:, :12], hop.random_orders((count, 30), 500, 3))
    assert sem < 0.1 * error + 0.0003
    assert abs(mean - error) < 3 * sem + 0.0005


def test_recall_against_corruption_numbers():
    """N = 500, P = 10: perfect recall 1.0 up to 35 % corruption, 0.46 at 45 %."""
    patterns, weights = networks(24, 10, 500, 21)
    mean, sem = hop.recall_probability(
        weights,
        patterns,
        hop.random_orders((24, 10), 500, 22),
        hop.random_orders((24, 20), 500, 23),
        [0.0, 0.2, 0.35, 0.45],
    )
    assert mean[:3] == pytest.approx([1, 1, 1], abs=0.005)
    assert sem[3] < 0.05
    assert abs(mean[3] - 0.46) < 3 * sem[3] + 0.005


@pytest.mark.parametrize(("p", "probability"), [(30, 0.975), (40, 0.762), (50, 0.482), (60, 0.185), (70, 0.077)])
def test_recall_against_load_numbers(p, probability):
    """N = 400, no corruption: perfect recall 0.975, 0.762, 0.482, 0.185, 0.077 at P = 30, 40 .. 70."""
    patterns, weights = networks(12, p, 400, 30 + p)
    unflipped = np.broadcast_to(np.arange(400), (12, p, 400))
    orders = hop.random_orders((12, 12), 400, 31)
    mean, sem = hop.recall_probability(weights, patterns, unflipped, orders, [0.0])
    assert sem[0] < 0.04
    assert abs(mean[0] - probability) < 3 * sem[0] + 0.001


def test_self_coupling_would_be_seen():
    """With W_ii kept, N = 400, P = 50 gives 0.755 instead of 0.482: the numbers above tell the two apart."""
    patterns, weights = networks(12, 50, 400, 80)
    for w in weights:
        np.fill_diagonal(w, 50 / 400)
    unflipped = np.broadcast_to(np.arange(400), (12, 50, 400))
    orders = hop.random_orders((12, 12), 400, 31)
    mean, sem = hop.recall_probability(weights, patterns, unflipped, orders, [0.0])
    assert abs(mean[0] - 0.755) < 3 * sem[0] + 0.001
    assert mean[0] - 0.482 > 4 * sem[0]


def test_forgetting_numbers():
    """Palimpsest of decay 6/N at N = 500: overlap 0.999 new, 0.926 at age 25, 0.26 at age 40 (12 sweeps)."""
    patterns = hop.random_patterns(100, 400, 500, 41)
    weights = [hop.palimpsest_weights(stored, 6 / 500) for stored in patterns]
    mean, sem = hop.forgetting_curve(weights, patterns, [0, 25, 40], hop.random_orders((100, 12), 500, 42))
    assert sem.max() < 0.02
    assert np.all(np.abs(mean - [0.999, 0.926, 0.26]) < 3 * sem + 0.001)


def test_capacity_numbers():
    """Mean field: retrieval ends at alpha = 0.138 with 1.6 % of the bits wrong."""
    assert np.isfinite(hop.retrieval_overlap(0.1379)) and np.isnan(hop.retrieval_overlap(0.1381))
    assert (1 - hop.retrieval_overlap(0.1379)) / 2 == pytest.approx(0.016, abs=0.0006)


def test_one_step_error_numbers():
    """erfc(sqrt(N/2P))/2, and its table in Hertz, Krogh & Palmer: errors .001, .0036, .01, .05, .1 at .105
    ... .61."""
    assert hop.load_for_error([0.001, 0.0036, 0.01, 0.05, 0.1]) == pytest.approx(
        [0.105, 0.138, 0.185, 0.37, 0.61], abs=0.0025
    )
    alpha = np.array([0.03, 0.1, 0.4, 2.0])
    assert hop.one_step_error(alpha) == pytest.approx(norm.sf(1 / np.sqrt(alpha)), rel=1e-10)
    assert hop.load_for_error(hop.one_step_error(alpha)) == pytest.approx(alpha)


def test_one_step_error_is_measured():
    """Measured at N = 1000 against erfc(sqrt(N/2P))/2 at alpha = 0.15, 0.2, 0.4: within 8 %.

    Finite size (P - 1 for P, and ties that are no errors) accounts for some 2 % of that.
    """
    for p in (150, 200, 400):
        patterns = hop.random_patterns(1, p, 1000, p)[0]
        measured = hop.measured_one_step_error(hop.hebbian_weights(patterns), patterns)
        assert measured == pytest.approx(hop.one_step_error(p / 1000), rel=0.08)


# --- independent computations -------------------------------------------------------------------------------


def test_weights_by_definition():
    """hebbian_weights and palimpsest_weights against their definitions, written as loops."""
    patterns = hop.random_patterns(1, 5, 7, 1)[0]
    plain, fading = np.zeros((7, 7)), np.zeros((7, 7))
    for xi in patterns:
        fading *= 0.8
        for i, j in itertools.permutations(range(7), 2):
            plain[i, j] += xi[i] * xi[j] / 7
            fading[i, j] += xi[i] * xi[j] / 7
    assert hop.hebbian_weights(patterns) == pytest.approx(plain)
    assert hop.palimpsest_weights(patterns, 0.2) == pytest.approx(fading)


def test_recall_ends_in_a_local_minimum():
    """Recall against brute force, N = 12: the end is a fixed point and no single flip lowers the energy."""
    _, (weights,) = networks(1, 3, 12, 2)
    rng = np.random.default_rng(3)
    for k in range(30):
        state = rng.choice([-1, 1], 12)
        final = hop.recall(weights, state, hop.random_orders((20,), 12, k))
        assert hop.is_fixed_point(weights, final)
        for i in range(12):
            flipped = final.copy()
            flipped[i] *= -1
            assert hop.energy(weights, flipped) >= hop.energy(weights, final) - 1e-12


def test_energy_never_rises():
    """The trace of energies against the energy recomputed after every update; never rising; both by
    definition."""
    _, (weights,) = networks(1, 9, 60, 4)
    state = np.random.default_rng(5).choice([-1, 1], 60)
    order = hop.random_orders((), 60, 6)
    trace = hop.energy_trace(weights, state, order)
    s = state.astype(float)
    for k, i in enumerate(order):
        assert trace[k] == pytest.approx(-0.5 * sum(weights[a] @ s * s[a] for a in range(60)))
        s[i] = 1 if weights[i] @ s > 0 else -1
    assert np.all(np.diff(trace) <= 1e-12)
    assert trace[-1] < trace[0] - 1


def test_a_tie_keeps_the_state():
    """Zero weights: every field is zero and nothing changes."""
    state = np.array([1, -1, -1, 1])
    assert np.array_equal(hop.recall(np.zeros((4, 4)), state, [[0, 1, 2, 3]]), state)


def test_mean_and_sem():
    """Against scipy-free arithmetic: samples 1, 2, 6 have mean 3 and SEM sqrt(7/3)."""
    mean, sem = hop.mean_and_sem([1.0, 2.0, 6.0])
    assert (mean, sem) == (pytest.approx(3), pytest.approx(np.sqrt(7 / 3)))


def test_mixture_numbers():
    """Overlap 1/2 of a 3-mixture and 3/8 of a 5-mixture; energies -1/2, -3/8, -45/128; brute force over all
    signs."""
    assert [hop.mixture_overlap(n) for n in (1, 3, 5)] == pytest.approx([1, 0.5, 0.375])
    assert [hop.mixture_energy(n) for n in (1, 3, 5)] == pytest.approx([-0.5, -0.375, -45 / 128])
    for n in (3, 5, 7):
        signs = np.array(list(itertools.product([-1, 1], repeat=n)))
        assert hop.mixture_overlap(n) == pytest.approx(np.mean(signs[:, 0] * np.sign(signs.sum(axis=1))))


def test_mixture_is_a_memory_nobody_stored():
    """N = 2000, three patterns: the mixture is a fixed point, overlaps 0.5 and energy -0.375 N within 3 %."""
    patterns = hop.random_patterns(1, 3, 2000, 9)[0]
    weights, mixture = hop.hebbian_weights(patterns), hop.mixture_state(patterns)
    assert hop.is_fixed_point(weights, mixture)
    assert not hop.is_fixed_point(weights, hop.random_patterns(1, 1, 2000, 10)[0, 0])
    assert hop.overlaps(patterns, mixture) == pytest.approx([0.5] * 3, abs=0.03)
    assert hop.energy(weights, mixture) / 2000 == pytest.approx(-0.375, rel=0.03)


def test_mean_field_solves_its_equations():
    """m, r, C of Amit, Gutfreund & Sompolinsky at T = 0 are consistent; the noise integral done by
    quadrature."""
    for alpha in (0.02, 0.08, 0.13):
        m = hop.retrieval_overlap(alpha)
        r = 1.0
        for _ in range(2000):  # r = 1/(1 - C)^2, C = sqrt(2/(pi alpha r)) exp(-m^2/(2 alpha r))
            c = np.sqrt(2 / (np.pi * alpha * r)) * np.exp(-(m**2) / (2 * alpha * r))
            r = 1 / (1 - c) ** 2
        sigma = np.sqrt(alpha * r)
        sign = quad(lambda z, m=m, sigma=sigma: norm.pdf(z) * np.sign(m + sigma * z), -12, 12, points=[-m / sigma])[0]
        assert sign == pytest.approx(m, abs=1e-6)


def test_mean_field_is_what_large_networks_do():
    """N = 2000 at alpha = 0.11: simulated overlap against the mean field's, within 0.004."""
    patterns, weights = networks(2, 220, 2000, 60)
    mean, _ = hop.recall_error(weights, patterns[:, :3], hop.random_orders((2, 12), 2000, 61))
    assert 1 - 2 * mean == pytest.approx(hop.retrieval_overlap(0.11), abs=0.004)


def test_palimpsest_overlap_is_measured():
    """One synchronous update at N = 400, decay 0.03, ages 0 to 60, against erf(...): within 0.02, 40
    networks."""
    ages = np.array([0, 10, 20, 40, 60])
    found = np.zeros(len(ages))
    for k in range(40):
        patterns = hop.random_patterns(1, 300, 400, 100 + k)[0].astype(float)
        fields = patterns[-1 - ages] @ hop.palimpsest_weights(patterns, 0.03)
        found += np.mean(np.sign(fields) * patterns[-1 - ages], axis=1) / 40
    assert found == pytest.approx(hop.palimpsest_overlap(ages, 0.03, 400), abs=0.02)


def test_pictures_are_remembered():
    """The four shipped pictures come back from 25 % noise, all of them and exactly."""
    pictures = hop.pictures()
    weights = hop.hebbian_weights(pictures)
    for k, picture in enumerate(pictures):
        cue = hop.corrupt(picture, hop.random_orders((), 400, k), 0.25)
        assert np.count_nonzero(cue != picture) == 100
        assert np.array_equal(hop.recall(weights, cue, hop.random_orders((20,), 400, 50 + k)), picture)


def test_pictures_draw():
    """The three pictures draw, with labels or titles on every axis."""
    picture = hop.pictures()[0]
    figures = [
        hop.plot_recall(picture, -picture, picture, (20, 20)),
        hop.plot_recall_probability([0, 0.2, 0.4], [10, 40], np.ones((2, 3)), np.full((2, 3), 0.1)),
        hop.plot_forgetting([0, 10, 20], [1, 0.9, 0.4], [0.01, 0.02, 0.04]),
    ]
    for fig in figures:
        fig.canvas.draw()
        assert all(ax.get_title() or (ax.get_xlabel() and ax.get_ylabel()) for ax in fig.axes)
        plt.close(fig)
