"""The reference of neural_coding against theory, published numbers and independent computations.

Random streams are fixed by their seeds, so these tests either always pass or never do.
"""

import matplotlib

matplotlib.use("Agg")

import matplotlib.pyplot as plt
import numpy as np
import pytest
from scipy import integrate, optimize, special, stats

from reference import neural_coding as nc

# --- Spike trains ---------------------------------------------------------------------------------


@pytest.mark.parametrize(("rate", "t_ref"), [(40.0, 0.0), (80.0, 0.005), (200.0, 0.01)])
def test_cv_and_rate_with_dead_time_are_those_of_the_closed_form(rate, t_ref):
    """(v) CV = 1 / (1 + r t_ref); the mean rate falls by the same factor."""
    train = nc.poisson_train(rate, 500.0, seed=1, t_ref=t_ref)
    mean_rate, cv, _ = nc.dead_time_statistics(rate, t_ref)
    assert cv == pytest.approx(1 / (1 + rate * t_ref))
    assert len(train) / 500 == pytest.approx(mean_rate, rel=5 / np.sqrt(len(train)))
    assert nc.interval_cv(train) == pytest.approx(cv, rel=5 / np.sqrt(len(train)))
    assert np.min(np.diff(train)) >= t_ref


def test_intervals_of_the_train_follow_the_closed_density():
    train = nc.poisson_train(60.0, 300.0, seed=2, t_ref=0.004)
    free = stats.expon(loc=0.004, scale=1 / 60)
    assert stats.kstest(np.diff(train), free.cdf).pvalue > 1e-3
    grid = np.linspace(-0.01, 0.2, 501)
    np.testing.assert_allclose(nc.dead_time_density(grid, 60.0, 0.004), free.pdf(grid), atol=1e-9)


def test_fano_factor_in_long_windows_tends_to_the_squared_cv():
    """Renewal theory: 1 without dead time, CV^2 with."""
    for t_ref in (0.0, 0.01):
        train = nc.poisson_train(100.0, 4000.0, seed=3, t_ref=t_ref)
        fano = nc.fano_factor(train, 4000.0, 2.0)
        assert fano == pytest.approx(nc.dead_time_statistics(100.0, t_ref)[2], rel=5 * np.sqrt(2 / 2000))


def test_fano_factor_counts_empty_windows_and_drops_the_incomplete_one():
    spikes = [0.05, 0.06, 0.25, 0.95, 1.02]
    counts = [2, 0, 1, 0, 0, 0, 0, 0, 0, 1]
    assert nc.fano_factor(spikes, 1.05, 0.1) == pytest.approx(np.var(counts, ddof=1) / np.mean(counts))


def test_interval_density_counts_the_intervals_outside_the_bins_too():
    density = nc.interval_density([0.0, 0.1, 0.3, 1.3], [0.0, 0.15, 0.25])
    np.testing.assert_allclose(density, [1 / 3 / 0.15, 1 / 3 / 0.1])


@pytest.mark.parametrize("mean", [0.3, 2.0, 17.5])
def test_count_moments_against_scipy(mean):
    """Raw and central moments differ: scipy's `moment` is about zero, its kurtosis is the excess."""
    poisson = stats.poisson(mean)
    n = np.arange(200)
    central = np.sum((n - mean) ** 4 * poisson.pmf(n))
    want = poisson.var(), poisson.moment(4), central, poisson.stats("k")
    np.testing.assert_allclose(nc.poisson_count_moments(mean), want, rtol=1e-9)


def test_inhomogeneous_train_is_poisson_in_rescaled_time():
    """Time-rescaling theorem (Brown et al. 2002): expected counts between spikes are exponential(1)."""
    dt = 1e-3
    rate = 50 + 45 * np.sin(np.arange(100_000) * dt * 2 * np.pi)
    spikes = nc.inhomogeneous_train(rate, dt, seed=4)
    expected = np.interp(spikes, dt * np.arange(len(rate) + 1), np.concatenate([[0], np.cumsum(rate * dt)]))
    assert stats.kstest(np.diff(expected), "expon").pvalue > 1e-3
    assert len(spikes) == pytest.approx(5000, abs=5 * np.sqrt(5000))


def test_inhomogeneous_train_is_silent_where_the_rate_is_zero():
    rate = np.repeat([0.0, 80.0, 0.0, 80.0, 0.0], 100)
    spikes = nc.inhomogeneous_train(rate, 1e-2, seed=5)
    assert np.all(rate[(spikes / 1e-2).astype(int)] > 0)
    assert len(nc.inhomogeneous_train(np.zeros(50), 1e-2, seed=5)) == 0


def test_psth_averages_over_trials_in_hz():
    np.testing.assert_allclose(nc.psth([[0.1, 0.15], [], [0.45]], 0.6, 0.2), [10 / 3, 0, 5 / 3])


# --- Tuning curves --------------------------------------------------------------------------------


def test_tuning_curves_at_their_landmarks():
    assert nc.gaussian_tuning(12.0, 0.0, 50.0, 12.0) == pytest.approx(50 * np.exp(-0.5))
    np.testing.assert_allclose(nc.cosine_tuning([161.25, 71.25, 341.25], 161.25, 32.0, 54.0), [54, 32, 10])
    assert nc.cosine_tuning(180.0, 0.0, 10.0, 60.0) == 0.0
    slope = optimize.approx_fprime(np.array([-0.05]), lambda s: nc.sigmoid_tuning(s[0], -0.05, 36.0, 0.03))
    assert nc.sigmoid_tuning(-0.05, -0.05, 36.0, 0.03) == pytest.approx(18)
    assert slope[0] == pytest.approx(36 / (4 * 0.03), rel=1e-4)


def test_fits_recover_the_curve_and_its_noise():
    """Over 200 noisy curves the spread of each parameter is what linear error theory predicts."""
    rng = np.random.default_rng(6)
    s = np.linspace(-40, 40, 41)
    cases = [
        (nc.gaussian_tuning, nc.fit_gaussian_tuning, (5.0, 50.0, 12.0)),
        (nc.cosine_tuning, nc.fit_cosine_tuning, (30.0, 32.0, 54.0)),
        (nc.sigmoid_tuning, nc.fit_sigmoid_tuning, (-6.0, 40.0, -5.0)),
    ]
    for curve, fit, truth in cases:
        grid = s * 4.5 if curve is nc.cosine_tuning else s
        np.testing.assert_allclose(fit(grid, curve(grid, *truth)), truth, rtol=1e-5)
        fits = np.array([fit(grid, curve(grid, *truth) + rng.normal(0, 1, 41)) for _ in range(200)])
        slope = optimize.approx_fprime(np.array(truth), lambda p, c=curve, g=grid: c(g, *p))
        predicted = np.sqrt(np.diag(np.linalg.inv(slope.T @ slope)))
        np.testing.assert_allclose(fits.std(0), predicted, rtol=0.2)
        np.testing.assert_allclose(fits.mean(0), truth, atol=5 * predicted.max() / np.sqrt(200))


# --- Reverse correlation --------------------------------------------------------------------------


def electrosensory_experiment(seed, minutes=20, smooth=0.0):
    """Spike counts of the electrosensory model in 10 ms bins under (smoothed) Gaussian noise."""
    rng, dt = np.random.default_rng(seed), 0.01
    stimulus = rng.normal(size=round(minutes * 60 / dt))
    if smooth:
        kernel = np.exp(-np.arange(50) * dt / smooth)
        stimulus = np.convolve(stimulus, kernel / np.linalg.norm(kernel))[: len(stimulus)]
    kernel = nc.electrosensory_kernel(np.arange(40) * dt)
    counts = rng.poisson(nc.linear_response(stimulus, dt, kernel, 70.0) * dt)
    return stimulus, dt, counts, kernel


def test_white_noise_recovers_the_electrosensory_kernel():
    """Theory: the variance of each lag is at most (m + m^2 + var) / (N dt^4), m = 0.7 spikes per bin and
    var that of the drive: 33 Hz/s for N = 120 000 bins of 10 ms. The kernel's peak is 717 Hz/s."""
    stimulus, dt, counts, kernel = electrosensory_experiment(seed=7)
    error = nc.linear_kernel(stimulus, dt, counts, 40) - kernel
    assert np.sqrt(np.mean(error**2)) < 33
    assert np.corrcoef(error + kernel, kernel)[0, 1] > 0.99


def test_electrosensory_kernel_has_its_published_landmarks():
    """-cos(2 pi (tau - 20 ms) / 140 ms) exp(-tau / 60 ms) Hz/ms: zeros at 55 and 125 ms."""
    np.testing.assert_allclose(nc.electrosensory_kernel([0.055, 0.125, -0.01]), 0, atol=1e-9)
    assert nc.electrosensory_kernel(0.0) == pytest.approx(-1000 * np.cos(2 * np.pi / 7))


def test_correlated_kernel_agrees_with_least_squares():
    """The Toeplitz solution against a regression on the explicit design matrix."""
    stimulus, dt, counts, _ = electrosensory_experiment(seed=8, smooth=0.03)
    lags = np.lib.stride_tricks.sliding_window_view(stimulus, 40)[:, ::-1]
    design = np.column_stack([np.ones(len(lags)), lags * dt])
    regression = np.linalg.lstsq(design, counts[39:] / dt)[0][1:]
    solved = nc.correlated_kernel(stimulus, dt, counts, 40)
    assert np.max(np.abs(solved - regression)) < 0.03 * np.ptp(regression)
    assert np.max(np.abs(nc.linear_kernel(stimulus, dt, counts, 40) - regression)) > 0.3 * np.ptp(regression)


def test_linear_response_to_an_impulse_is_the_kernel():
    impulse = np.zeros(30)
    impulse[4] = 1.0
    kernel = np.arange(1.0, 11.0)
    want = np.full(30, 5.0)
    want[4:14] += 0.01 * kernel
    np.testing.assert_allclose(nc.linear_response(impulse, 0.01, kernel, 5.0), want)


def test_spike_triggered_average_by_hand():
    stimulus, counts = np.array([1.0, 2, 4, 8, 16]), np.array([5, 0, 1, 2, 0])
    np.testing.assert_allclose(nc.spike_triggered_average(stimulus, counts, 3), [20 / 3, 10 / 3, 5 / 3])


# --- Decoding -------------------------------------------------------------------------------------


def test_log_likelihood_is_that_of_poisson_counts():
    rng = np.random.default_rng(9)
    rates, counts = rng.uniform(1, 40, (6, 20)), rng.poisson(5, 6)
    want = stats.poisson.logpmf(counts[:, None], rates * 0.25).sum(0)
    got = nc.log_likelihood(counts, rates, 0.25)
    np.testing.assert_allclose(got - got[0], want - want[0])
    assert nc.log_likelihood([0, 1], [[0.0, 5.0], [2.0, 0.0]], 1.0)[1] == -np.inf


def test_gaussian_posterior_has_the_conjugate_mean():
    """Gaussian likelihood (m, v) and prior (0, v0): mean m v0 / (v + v0), even far down the log scale."""
    s = np.linspace(-60, 60, 2401)
    log_like, prior = -((s - 8.0) ** 2) / (2 * 9.0) - 5000, np.exp(-(s**2) / (2 * 16.0))
    s_ml, s_map, s_mean = nc.point_estimates(log_like, s, prior)
    assert (s_ml, s_map, s_mean) == pytest.approx((8.0, 8 * 16 / 25, 8 * 16 / 25), abs=0.05)
    assert s_mean == pytest.approx(5.12, abs=1e-6)
    assert integrate.trapezoid(nc.posterior_density(log_like, s, prior), s) == pytest.approx(1)


def test_population_vector_is_exact_for_cosine_tuning():
    preferred = np.arange(0, 360, 30.0)
    rates = nc.cosine_tuning(350.0, preferred, 30.0, 50.0)
    assert nc.population_vector(rates, preferred, 30.0, 50.0) % 360 == pytest.approx(350)


# --- Bounds ---------------------------------------------------------------------------------------


def test_fisher_information_of_a_dense_population():
    """(v) I_F = sqrt(2 pi) rho r_max T / sigma in one dimension; by quadrature in two and three."""
    preferred = np.arange(-200, 200, 0.5)
    dense = nc.dense_fisher_information(2.0, 30.0, 8.0, 0.4)
    assert dense == pytest.approx(np.sqrt(2 * np.pi) * 2.0 * 30.0 * 0.4 / 8.0)
    assert nc.fisher_information(3.3, preferred, 30.0, 8.0, 0.4) == pytest.approx(dense)
    across = integrate.quad(lambda x: np.exp(-(x**2) / 128), -100, 100)[0]
    for dimension in (2, 3):
        got = nc.dense_fisher_information(2.0, 30.0, 8.0, 0.4, dimension)
        assert got == pytest.approx(dense * across ** (dimension - 1))


def test_fisher_information_is_the_curvature_of_the_likelihood():
    """I_F = variance of the score, over 20000 draws of the counts."""
    preferred, h = np.array([-20.0, -8, -3, 0, 7, 25]), 1e-3
    expected = 0.5 * nc.gaussian_tuning(2.0, preferred, 40.0, 9.0)
    counts = np.random.default_rng(10).poisson(expected, (20_000, 6))
    rates = nc.gaussian_tuning(np.array([2 - h, 2 + h]), preferred[:, None], 40.0, 9.0) * 0.5
    score = (counts @ np.diff(np.log(rates), axis=1) - np.diff(rates, axis=1).sum()) / (2 * h)
    assert np.var(score) == pytest.approx(nc.fisher_information(2.0, preferred, 40.0, 9.0, 0.5), rel=0.05)


def test_maximum_likelihood_reaches_the_cramer_rao_bound():
    """With some 400 spikes the error is 1 / sqrt(I_F) within five standard errors of 1000 trials."""
    preferred = np.linspace(-60, 60, 31)
    bound = nc.cramer_rao_bound(nc.fisher_information(4.0, preferred, 50.0, 10.0, 1.0))
    error = nc.ml_error(4.0, np.arange(-40, 40, 0.05), preferred, 50.0, 10.0, 1.0, 1000, seed=11)
    assert error == pytest.approx(np.sqrt(bound), rel=5 / np.sqrt(2000))


def test_cramer_rao_bound_of_a_shrinking_estimator():
    """a * x with x ~ N(s, 1): I_F = 1, bias slope a - 1, variance a^2: the bound is met."""
    assert nc.cramer_rao_bound(1.0, -0.3) == pytest.approx(0.7**2)


def test_linear_gaussian_code_by_simulation_and_determinant():
    """(v) I_F = w^2 sum 1/sigma_i^2; errors 1/I_F and 1/(I_F + 1/sigma_0^2); MI = ln(1 + sigma_0^2 I_F)/2.

    The errors against 200 000 simulated trials; the information against the covariances' log-determinants."""
    rng, w, sigma, sigma_0 = np.random.default_rng(12), 0.7, np.array([1.0, 2.0, 0.5]), 1.5
    fisher, ml_error, bayes_error, information = nc.gaussian_code(w, sigma, sigma_0)
    assert fisher == pytest.approx(w**2 * np.sum(1 / sigma**2))
    assert (ml_error, bayes_error) == pytest.approx((1 / fisher, 1 / (fisher + 1 / sigma_0**2)))
    assert information == pytest.approx(np.log(1 + sigma_0**2 * fisher) / 2)
    s = rng.normal(0, sigma_0, 200_000)
    x = w * s[:, None] + rng.normal(0, sigma, (200_000, 3))
    ml = x @ (w / sigma**2) / fisher
    bayes = ml * fisher / (fisher + 1 / sigma_0**2)
    assert np.mean((ml - s) ** 2) == pytest.approx(ml_error, rel=0.02)
    assert np.mean((bayes - s) ** 2) == pytest.approx(bayes_error, rel=0.02)
    covariance = np.diag(sigma**2) + sigma_0**2 * w**2
    ratio = np.linalg.slogdet(covariance)[1] - np.linalg.slogdet(np.diag(sigma**2))[1]
    assert information == pytest.approx(ratio / 2)


# --- Discrimination -------------------------------------------------------------------------------


def test_poisson_choice_between_10_and_15():
    """(v) 0.8413, by the sum over counts; Skellam's distribution of the difference gives the same."""
    assert nc.poisson_choice(10, 15) == pytest.approx(0.8413, abs=5e-5)
    difference = stats.skellam(15, 10)
    assert nc.poisson_choice(10, 15) == pytest.approx(difference.sf(0) + difference.pmf(0) / 2, abs=1e-9)


def test_two_alternative_choice_is_phi_of_d_prime_over_root_two():
    """(v) Phi(d' / sqrt 2); d' = sqrt 2 gives Phi(1) = 0.8413."""
    assert nc.two_alternative_choice(np.sqrt(2)) == pytest.approx(0.8413, abs=5e-5)
    d_prime = np.linspace(-3, 3, 7)
    np.testing.assert_allclose(nc.two_alternative_choice(d_prime), (1 + special.erf(d_prime / 2)) / 2)


def test_roc_area_is_the_area_and_the_mann_whitney_statistic():
    rng = np.random.default_rng(13)
    noise, signal = rng.poisson(10, 400), rng.poisson(15, 300)
    alarms, hits = nc.roc_curve(noise, signal, np.arange(60, -1, -1))
    area = nc.roc_area(noise, signal)
    assert area == pytest.approx(integrate.trapezoid(hits, alarms))
    assert area == pytest.approx(stats.mannwhitneyu(signal, noise).statistic / (400 * 300))


# --- Pictures -------------------------------------------------------------------------------------


def test_figures_label_their_axes():
    dt = 1e-3
    rate = 40 + 30 * np.sin(np.arange(1000) * dt * 4 * np.pi)
    tau, s = np.arange(30) * 0.01, np.linspace(-60, 60, 241)
    kernel = nc.electrosensory_kernel(tau)
    posterior = stats.norm.pdf(s, 8, 3)
    figures = [
        nc.raster_figure([nc.inhomogeneous_train(rate, dt, seed) for seed in range(20)], rate, dt, 0.02),
        nc.kernel_figure(tau, kernel, kernel + 30),
        nc.decoding_figure(np.linspace(-60, 60, 25), np.arange(25), s, posterior, 8.0),
    ]
    for fig in figures:
        assert all(ax.get_ylabel() for ax in fig.axes)
        assert fig.axes[-1].get_xlabel()
        fig.canvas.draw()
        plt.close(fig)
