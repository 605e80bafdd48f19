"""Neural coding: how spikes stand for a stimulus, and how to read it back.

Units throughout: times in s, rates in Hz, angles in degrees, unless a docstring says otherwise.
"""

import matplotlib.pyplot as plt
import numpy as np


# Given: ready to use.
def electrosensory_kernel(tau):
    """Linear kernel of a model electrosensory neuron of the weakly electric fish.

    Parameters
    ----------
    tau : array_like
        Time before the response, s.

    Returns
    -------
    ndarray, shape of `tau`
        Kernel, Hz per second and per unit of the stimulus; 0 for negative `tau`.

    References
    ----------
    Dayan & Abbott, chapter 2, exercises.
    """
    tau = np.asarray(tau, float)
    kernel = -1000 * np.cos(2 * np.pi * (tau - 0.020) / 0.140) * np.exp(-np.abs(tau) / 0.060)
    return np.where(tau < 0, 0.0, kernel)


# ----------------------------------------------------------------------------------------------
# 1. A Poisson neuron with dead time · 带不应期的泊松神经元
#    poisson_train, 5 points
# ----------------------------------------------------------------------------------------------


def poisson_train(rate, duration, seed, t_ref=0.0):
    """Spike times of a Poisson neuron with an absolute dead time.

    The neuron starts ready to fire at t = 0. While it is ready it fires with constant probability
    per unit time; after a spike it cannot fire for `t_ref`.

    Parameters
    ----------
    rate : float
        Firing rate while the neuron is ready, Hz (the mean rate if `t_ref` is 0).
    duration : float
        Length of the train, s.
    seed : int
        Seed of the random numbers: the same seed gives the same train, another seed another train.
    t_ref : float
        Dead time, s.

    Returns
    -------
    ndarray, shape (n_spikes,)
        Spike times in [0, duration], s, ascending.

    References
    ----------
    Dayan & Abbott, Theoretical Neuroscience, section 1.4.
    """
    raise NotImplementedError("poisson_train is yours to write")


# ----------------------------------------------------------------------------------------------
# 2. CV, Fano factor and interval histogram · CV、法诺因子与间隔直方图
#    spike_statistics, 7 points
# ----------------------------------------------------------------------------------------------


def interval_cv(spikes):
    """Coefficient of variation of the interspike intervals.

    Parameters
    ----------
    spikes : array_like, shape (n_spikes,)
        Spike times, s, ascending.

    Returns
    -------
    float
        Standard deviation of the intervals over their mean (dimensionless).

    References
    ----------
    Dayan & Abbott, section 1.4.
    """
    raise NotImplementedError("interval_cv is yours to write")


def fano_factor(spikes, duration, window):
    """Fano factor of the spike counts in successive windows of one train.

    The windows are [0, window), [window, 2 window), ...; a last window that does not fit
    into `duration` as a whole is left out.

    Parameters
    ----------
    spikes : array_like, shape (n_spikes,)
        Spike times, s, ascending.
    duration, window : float
        Length of the train and of one window, s.

    Returns
    -------
    float
        Variance of the counts over their mean (dimensionless).

    References
    ----------
    Dayan & Abbott, section 1.4.
    """
    raise NotImplementedError("fano_factor is yours to write")


def interval_density(spikes, edges):
    """Interspike-interval histogram as a probability density.

    Parameters
    ----------
    spikes : array_like, shape (n_spikes,)
        Spike times, s, ascending.
    edges : array_like, shape (n_bins + 1,)
        Edges of the bins, s, ascending; the bins need not be of equal width, nor hold all intervals.

    Returns
    -------
    ndarray, shape (n_bins,)
        Fraction of *all* the train's intervals that falls into each bin, per second (1/s).

    References
    ----------
    Dayan & Abbott, section 1.4.
    """
    raise NotImplementedError("interval_density is yours to write")


# ----------------------------------------------------------------------------------------------
# 3. What dead time does to the statistics · 不应期如何改变统计量
#    dead_time, 4 points
# ----------------------------------------------------------------------------------------------


def dead_time_statistics(rate, t_ref):
    """Mean rate, CV and Fano factor of a Poisson neuron with dead time, in closed form.

    Parameters
    ----------
    rate : float or array_like
        Firing rate while the neuron is ready, Hz.
    t_ref : float
        Dead time, s.

    Returns
    -------
    mean_rate, cv, fano : tuple of three, each a float or an array of the shape of `rate`
        Spikes per second (Hz); CV of the intervals; Fano factor of counts in windows much longer
        than an interval (the train is a renewal process).

    References
    ----------
    Cox, Renewal Theory, chapter 4; Dayan & Abbott, section 1.4.
    """
    raise NotImplementedError("dead_time_statistics is yours to write")


def dead_time_density(interval, rate, t_ref):
    """Probability density of the intervals of a Poisson neuron with dead time, in closed form.

    Parameters
    ----------
    interval : array_like
        Interspike intervals, s.
    rate : float
        Firing rate while the neuron is ready, Hz.
    t_ref : float
        Dead time, s.

    Returns
    -------
    ndarray, shape of `interval`
        Density, 1/s.

    References
    ----------
    Dayan & Abbott, section 1.4.
    """
    raise NotImplementedError("dead_time_density is yours to write")


# ----------------------------------------------------------------------------------------------
# 4. Moments of a Poisson count · 泊松计数的各阶矩
#    count_moments, 3 points
# ----------------------------------------------------------------------------------------------


def poisson_count_moments(mean):
    """Moments of the spike count of a Poisson neuron, in closed form.

    Parameters
    ----------
    mean : float
        Mean count <n> (rate times duration; dimensionless).

    Returns
    -------
    variance, raw_fourth, central_fourth, excess_kurtosis : tuple of four floats
        <(n - <n>)^2>; the fourth moment about zero <n^4>; the fourth moment about the mean
        <(n - <n>)^4>; and the latter in units of the squared variance, less the 3 of a Gaussian.
    """
    raise NotImplementedError("poisson_count_moments is yours to write")


# ----------------------------------------------------------------------------------------------
# 5. A rate that changes in time · 随时间变化的发放率
#    inhomogeneous_train, 5 points
# ----------------------------------------------------------------------------------------------


def inhomogeneous_train(rate, dt, seed):
    """Spike times of a Poisson neuron whose rate changes in time.

    Parameters
    ----------
    rate : array_like, shape (n_bins,)
        Firing rate in Hz, constant within each bin: rate[k] holds from k dt to (k + 1) dt.
    dt : float
        Width of a bin, s.
    seed : int
        Seed of the random numbers: the same seed gives the same train, another seed another train.

    Returns
    -------
    ndarray, shape (n_spikes,)
        Spike times in [0, n_bins dt], s, ascending.

    References
    ----------
    Dayan & Abbott, section 1.4.
    """
    raise NotImplementedError("inhomogeneous_train is yours to write")


# ----------------------------------------------------------------------------------------------
# 6. Peri-stimulus time histogram · 刺激前后时间直方图（PSTH）
#    psth, 3 points
# ----------------------------------------------------------------------------------------------


def psth(trials, duration, bin_width):
    """Peri-stimulus time histogram: the firing rate seen over repeated trials.

    Parameters
    ----------
    trials : list of array_like
        Spike times of each trial, s; a trial may be empty.
    duration, bin_width : float
        Length of a trial and width of a bin, s; `duration` is a whole number of bins.

    Returns
    -------
    ndarray, shape (duration / bin_width,)
        Trial-averaged firing rate in each bin, Hz.

    References
    ----------
    Dayan & Abbott, section 1.2.
    """
    raise NotImplementedError("psth is yours to write")


# ----------------------------------------------------------------------------------------------
# 7. Picture: raster and rate · 图：脉冲栅格与发放率
#    raster_figure, 4 points
# ----------------------------------------------------------------------------------------------


def raster_figure(trials, rate, dt, bin_width):
    """Raster of repeated trials above the rate that made them.

    Upper panel: one row of tick marks (or dots) per trial. Lower panel, over the same time axis: the rate
    that made the spikes as a curve, and the PSTH of the trials in bins of `bin_width`.

    Parameters
    ----------
    trials : list of array_like
        Spike times of each trial, s.
    rate : array_like, shape (n_bins,)
        Rate that made the trials, Hz; rate[k] holds from k dt to (k + 1) dt.
    dt, bin_width : float
        Width of a bin of `rate` and of a bin of the PSTH, s.

    Returns
    -------
    matplotlib.figure.Figure
        Two panels, time in s; every axis labelled, with units where it has any.
    """
    raise NotImplementedError("raster_figure is yours to write")


# ----------------------------------------------------------------------------------------------
# 8. Three tuning curves · 三种调谐曲线
#    tuning_curves, 4 points
# ----------------------------------------------------------------------------------------------


def gaussian_tuning(s, s_pref, r_max, sigma):
    """Gaussian tuning curve.

    Parameters
    ----------
    s : array_like
        Stimulus (any unit).
    s_pref, sigma : float
        Preferred stimulus and tuning width (standard deviation of the Gaussian), in the unit of `s`.
    r_max : float
        Rate at the preferred stimulus, Hz.

    Returns
    -------
    ndarray, shape of `s`
        Firing rate, Hz.

    References
    ----------
    Dayan & Abbott, section 1.2.
    """
    raise NotImplementedError("gaussian_tuning is yours to write")


def cosine_tuning(s, s_pref, r_0, r_max):
    """Rectified cosine tuning curve of a motor-cortex neuron.

    Parameters
    ----------
    s : array_like
        Direction of the reach, degrees.
    s_pref : float
        Preferred direction, degrees.
    r_0, r_max : float
        Rate at right angles to the preferred direction and at the preferred direction, Hz.

    Returns
    -------
    ndarray, shape of `s`
        Firing rate, Hz, never negative.

    References
    ----------
    Georgopoulos et al. 1982, J Neurosci 2:1527; Dayan & Abbott, section 1.2.
    """
    raise NotImplementedError("cosine_tuning is yours to write")


def sigmoid_tuning(s, s_half, r_max, delta):
    """Sigmoid tuning curve, as of a binocular-disparity neuron.

    Parameters
    ----------
    s : array_like
        Stimulus (any unit).
    s_half : float
        Stimulus of half the maximal rate, in the unit of `s`.
    r_max : float
        Maximal rate, Hz.
    delta : float
        Width of the rise, in the unit of `s`: at `s_half` the slope is r_max / (4 delta). Negative for a
        curve that falls.

    Returns
    -------
    ndarray, shape of `s`
        Firing rate, Hz.

    References
    ----------
    Dayan & Abbott, section 1.2.
    """
    raise NotImplementedError("sigmoid_tuning is yours to write")


# ----------------------------------------------------------------------------------------------
# 9. Fitting tuning curves · 拟合调谐曲线
#    tuning_fit, 6 points
# ----------------------------------------------------------------------------------------------


def fit_gaussian_tuning(s, r):
    """Least-squares fit of a Gaussian tuning curve to measured rates.

    Parameters
    ----------
    s : array_like, shape (n,)
        Stimuli (any unit), covering the peak and both flanks.
    r : array_like, shape (n,)
        Measured rates, Hz.

    Returns
    -------
    s_pref, r_max, sigma : tuple of three floats
        Parameters of `gaussian_tuning`; sigma > 0.
    """
    raise NotImplementedError("fit_gaussian_tuning is yours to write")


def fit_cosine_tuning(s, r):
    """Least-squares fit of a cosine tuning curve to measured rates.

    Parameters
    ----------
    s : array_like, shape (n,)
        Directions, degrees; not necessarily evenly spaced.
    r : array_like, shape (n,)
        Measured rates, Hz, of a neuron whose curve stays above zero (no rectification).

    Returns
    -------
    s_pref, r_0, r_max : tuple of three floats
        Parameters of `cosine_tuning`, with r_max > r_0; s_pref in degrees, any turn (-90 is as good as 270).

    References
    ----------
    Georgopoulos et al. 1982, J Neurosci 2:1527.
    """
    raise NotImplementedError("fit_cosine_tuning is yours to write")


def fit_sigmoid_tuning(s, r):
    """Least-squares fit of a sigmoid tuning curve to measured rates.

    Parameters
    ----------
    s : array_like, shape (n,)
        Stimuli (any unit), covering the foot and the plateau of the curve.
    r : array_like, shape (n,)
        Measured rates, Hz.

    Returns
    -------
    s_half, r_max, delta : tuple of three floats
        Parameters of `sigmoid_tuning`; delta is negative for a curve that falls.
    """
    raise NotImplementedError("fit_sigmoid_tuning is yours to write")


# ----------------------------------------------------------------------------------------------
# 10. A neuron as a linear filter · 把神经元看作线性滤波器
#    linear_response, 3 points
# ----------------------------------------------------------------------------------------------


def linear_response(stimulus, dt, kernel, r_0):
    """Firing rate predicted by a linear kernel: r(t) = [r_0 + integral of D(tau) s(t - tau) d tau]_+.

    Parameters
    ----------
    stimulus : array_like, shape (n,)
        Stimulus in each time bin (zero before the first).
    dt : float
        Width of a bin, s.
    kernel : array_like, shape (n_lags,)
        Kernel D at tau = 0, dt, 2 dt, ...; Hz per second and per unit of the stimulus.
    r_0 : float
        Background rate, Hz.

    Returns
    -------
    ndarray, shape (n,)
        Rate in each bin, Hz, never negative. The integral is the plain sum over bins times `dt`;
        tau = 0 is the same bin.

    References
    ----------
    Dayan & Abbott, section 2.2.
    """
    raise NotImplementedError("linear_response is yours to write")


# ----------------------------------------------------------------------------------------------
# 11. Spike-triggered average · 脉冲触发平均
#    spike_triggered_average, 5 points
# ----------------------------------------------------------------------------------------------


def spike_triggered_average(stimulus, counts, n_lags):
    """Average stimulus before a spike.

    Parameters
    ----------
    stimulus : array_like, shape (n,)
        Stimulus in each time bin.
    counts : array_like of int, shape (n,)
        Number of spikes in each bin (may exceed 1: each spike counts).
    n_lags : int
        Number of lags. Spikes with less than a full history, those in the first n_lags - 1 bins, are
        left out.

    Returns
    -------
    ndarray, shape (n_lags,)
        Mean over spikes of the stimulus j bins before the spike, j = 0 (the spike's own bin), 1, 2, ...,
        in the unit of the stimulus.

    References
    ----------
    Dayan & Abbott, section 1.3.
    """
    raise NotImplementedError("spike_triggered_average is yours to write")


# ----------------------------------------------------------------------------------------------
# 12. The kernel from white noise · 用白噪声求线性核
#    linear_kernel, 5 points
# ----------------------------------------------------------------------------------------------


def linear_kernel(stimulus, dt, counts, n_lags):
    """Linear kernel of a neuron, recovered from its response to white noise.

    Parameters
    ----------
    stimulus : array_like, shape (n,)
        Gaussian white noise of mean zero: a new independent value in each time bin, of a variance
        to be taken from the data.
    dt : float
        Width of a bin, s.
    counts : array_like of int, shape (n,)
        Number of spikes in each bin.
    n_lags : int
        Number of lags.

    Returns
    -------
    ndarray, shape (n_lags,)
        Kernel D at tau = 0, dt, 2 dt, ... in the convention of `linear_response`; Hz per second and per
        unit of the stimulus.

    References
    ----------
    Dayan & Abbott, section 2.2.
    """
    raise NotImplementedError("linear_kernel is yours to write")


# ----------------------------------------------------------------------------------------------
# 13. Picture: the kernel recovered · 图：恢复出的线性核
#    kernel_figure, 4 points
# ----------------------------------------------------------------------------------------------


def kernel_figure(tau, kernel, recovered):
    """The true kernel and the one recovered from spikes, over the time before the response.

    Parameters
    ----------
    tau : array_like, shape (n_lags,)
        Time before the response, s.
    kernel, recovered : array_like, shape (n_lags,)
        True and recovered kernel, Hz per second and per unit of the stimulus.

    Returns
    -------
    matplotlib.figure.Figure
        Both in one panel, the true kernel as a curve, tau in s or ms, axes labelled with units, a legend that
        tells them apart.
    """
    raise NotImplementedError("kernel_figure is yours to write")


# ----------------------------------------------------------------------------------------------
# 14. The kernel from a correlated stimulus · 用有相关的刺激求线性核
#    correlated_kernel, 4 points, bonus · 附加题
# ----------------------------------------------------------------------------------------------


def correlated_kernel(stimulus, dt, counts, n_lags):
    """Linear kernel of a neuron, recovered from its response to a stimulus that is correlated in time.

    Parameters
    ----------
    stimulus : array_like, shape (n,)
        Stationary noise of mean zero with correlations over several bins.
    dt : float
        Width of a bin, s.
    counts : array_like of int, shape (n,)
        Number of spikes in each bin.
    n_lags : int
        Number of lags; the kernel is zero beyond.

    Returns
    -------
    ndarray, shape (n_lags,)
        Kernel D at tau = 0, dt, 2 dt, ... in the convention of `linear_response`; Hz per second and per
        unit of the stimulus.

    References
    ----------
    Dayan & Abbott, section 2.2 and appendix 2.9 A.
    """
    raise NotImplementedError("correlated_kernel is yours to write")


# ----------------------------------------------------------------------------------------------
# 15. Likelihood of a stimulus · 刺激的似然
#    log_likelihood, 4 points
# ----------------------------------------------------------------------------------------------


def log_likelihood(counts, rates, duration):
    """Log-likelihood of each candidate stimulus given the spike counts of independent Poisson neurons.

    Parameters
    ----------
    counts : array_like of int, shape (n_neurons,)
        Spike counts.
    rates : array_like, shape (n_neurons, n_s)
        Tuning curves: rate of each neuron at each candidate stimulus, Hz. A neuron may be silent
        (rate 0) at some stimuli.
    duration : float
        Counting time, s.

    Returns
    -------
    ndarray, shape (n_s,)
        ln P(counts | s) at each candidate; a term that is the same for all s may be left out.

    References
    ----------
    Dayan & Abbott, section 3.3.
    """
    raise NotImplementedError("log_likelihood is yours to write")


# ----------------------------------------------------------------------------------------------
# 16. Bayes, MAP and maximum likelihood · 贝叶斯、MAP 与最大似然
#    bayes, 6 points
# ----------------------------------------------------------------------------------------------


def posterior_density(log_like, s, prior):
    """Posterior probability density over the stimulus, by Bayes' rule.

    Parameters
    ----------
    log_like : array_like, shape (n_s,)
        Log-likelihood at each `s`, up to a constant; may be very negative, or -inf where the counts
        are impossible.
    s : array_like, shape (n_s,)
        Candidate stimuli, evenly spaced.
    prior : array_like, shape (n_s,)
        Prior density at each `s`, not necessarily normalised.

    Returns
    -------
    ndarray, shape (n_s,)
        Density that integrates to 1 over `s` (sum times spacing), per unit of `s`.

    References
    ----------
    Dayan & Abbott, section 3.3.
    """
    raise NotImplementedError("posterior_density is yours to write")


def point_estimates(log_like, s, prior):
    """Three ways to read one stimulus out of a population: ML, MAP and Bayes.

    Parameters
    ----------
    log_like, s, prior : array_like, shape (n_s,)
        As in `posterior_density`.

    Returns
    -------
    s_ml, s_map, s_mean : tuple of three floats
        The maximum-likelihood and the maximum-a-posteriori candidate, and the Bayesian estimate that
        has the least mean squared error; in the unit of `s`.

    References
    ----------
    Dayan & Abbott, section 3.3.
    """
    raise NotImplementedError("point_estimates is yours to write")


# ----------------------------------------------------------------------------------------------
# 17. Population vector · 群体向量
#    population_vector, 4 points
# ----------------------------------------------------------------------------------------------


def population_vector(rates, preferred, r_0, r_max):
    """Direction read out by the population vector.

    Parameters
    ----------
    rates : array_like, shape (n_neurons,)
        Measured rates, Hz.
    preferred : array_like, shape (n_neurons,)
        Preferred directions, degrees.
    r_0, r_max : array_like, shape (n_neurons,)
        Background and maximal rate of each neuron, Hz. Each neuron votes for its preferred direction with
        its rate above background, relative to r_max.

    Returns
    -------
    float
        Direction of the summed votes, degrees, any turn (-90 is as good as 270).

    References
    ----------
    Georgopoulos et al. 1986, Science 233:1416; Dayan & Abbott, section 3.3.
    """
    raise NotImplementedError("population_vector is yours to write")


# ----------------------------------------------------------------------------------------------
# 18. Picture: reading a population · 图：读出一群神经元
#    decoding_figure, 5 points
# ----------------------------------------------------------------------------------------------


def decoding_figure(preferred, counts, s, posterior, s_true):
    """One response of a population and what it says about the stimulus.

    Upper panel: the spike count of each neuron against its preferred stimulus (dots, stems or bars).
    Lower panel: the posterior density as a curve over `s`, and a vertical line at the true stimulus.

    Parameters
    ----------
    preferred : array_like, shape (n_neurons,)
        Preferred stimuli, degrees.
    counts : array_like of int, shape (n_neurons,)
        Spike counts.
    s, posterior : array_like, shape (n_s,)
        Candidate stimuli, degrees, and the posterior density, 1/degree.
    s_true : float
        The stimulus that was shown, degrees.

    Returns
    -------
    matplotlib.figure.Figure
        Two panels; every axis labelled, with units where it has any; a legend that names the lines.
    """
    raise NotImplementedError("decoding_figure is yours to write")


# ----------------------------------------------------------------------------------------------
# 19. Fisher information and the Cramér-Rao bound · 费舍尔信息与克拉默–拉奥下界
#    fisher, 4 points
# ----------------------------------------------------------------------------------------------


def fisher_information(s, preferred, r_max, sigma, duration):
    """Fisher information about `s` in the counts of independent Poisson neurons of Gaussian tuning.

    Parameters
    ----------
    s : array_like
        Stimulus.
    preferred : array_like, shape (n_neurons,)
        Preferred stimuli, in the unit of `s`.
    r_max : float
        Maximal rate of every neuron, Hz.
    sigma : float
        Tuning width of every neuron, in the unit of `s`.
    duration : float
        Counting time, s.

    Returns
    -------
    ndarray, shape of `s`
        Fisher information of the whole population, 1 / (unit of s)^2.

    References
    ----------
    Dayan & Abbott, section 3.3.
    """
    raise NotImplementedError("fisher_information is yours to write")


def cramer_rao_bound(information, bias_slope=0.0):
    """Smallest variance that an estimator can have.

    Parameters
    ----------
    information : array_like
        Fisher information, 1 / (unit of s)^2.
    bias_slope : float
        Derivative with respect to s of the estimator's bias b(s) = <s_est> - s (dimensionless).

    Returns
    -------
    ndarray, shape of `information`
        Bound on the variance of the estimate, (unit of s)^2.

    References
    ----------
    Dayan & Abbott, section 3.3.
    """
    raise NotImplementedError("cramer_rao_bound is yours to write")


# ----------------------------------------------------------------------------------------------
# 20. Is sharp tuning better? · 调谐越尖锐越好吗？
#    dense_fisher, 3 points
# ----------------------------------------------------------------------------------------------


def dense_fisher_information(density, r_max, sigma, duration, dimension=1):
    """Fisher information of a dense, uniform population of Gaussian tuning, in closed form.

    Independent Poisson neurons tile a stimulus space of `dimension` dimensions; each has the tuning curve
    r_max exp(-|s - s_i|^2 / (2 sigma^2)).

    Parameters
    ----------
    density : float
        Neurons per unit volume of the stimulus space, 1 / (unit of s)^dimension.
    r_max : float
        Maximal rate of every neuron, Hz.
    sigma : float or array_like
        Tuning width, in the unit of s.
    duration : float
        Counting time, s.
    dimension : int
        Number of dimensions of the stimulus, 1, 2, 3, ...

    Returns
    -------
    float or ndarray, shape of `sigma`
        Fisher information about any *one* coordinate of the stimulus, 1 / (unit of s)^2.

    References
    ----------
    Zhang & Sejnowski 1999, Neural Comput 11:75; Dayan & Abbott, section 3.3.
    """
    raise NotImplementedError("dense_fisher_information is yours to write")


# ----------------------------------------------------------------------------------------------
# 21. Does the decoder reach the bound? · 解码器达到下界了吗？
#    ml_error, 4 points
# ----------------------------------------------------------------------------------------------


def ml_error(s_true, s, preferred, r_max, sigma, duration, n_trials, seed):
    """Root-mean-square error of maximum-likelihood decoding, by simulation.

    In each trial independent Poisson neurons of Gaussian tuning answer to `s_true`, and the candidate
    that best explains their counts is taken as the estimate.

    Parameters
    ----------
    s_true : float
        Stimulus shown.
    s : array_like, shape (n_s,)
        Candidate stimuli.
    preferred : array_like, shape (n_neurons,)
        Preferred stimuli, in the unit of `s`; not necessarily evenly spaced.
    r_max, sigma : float
        Maximal rate, Hz, and tuning width, in the unit of `s`, of every neuron.
    duration : float
        Counting time, s.
    n_trials : int
        Number of trials.
    seed : int
        Seed of the random numbers: the same seed gives the same error, another seed another.

    Returns
    -------
    float
        Square root of the mean over trials of (estimate - s_true)^2, in the unit of `s`.

    References
    ----------
    Dayan & Abbott, section 3.3.
    """
    raise NotImplementedError("ml_error is yours to write")


# ----------------------------------------------------------------------------------------------
# 22. The linear-Gaussian code · 线性高斯编码
#    gaussian_code, 4 points
# ----------------------------------------------------------------------------------------------


def gaussian_code(w, sigma, sigma_0):
    """Linear-Gaussian code: how well it can be read and how much it tells, in closed form.

    A stimulus s from a Gaussian prior of mean 0 and standard deviation `sigma_0` drives neurons
    x_i = w_i s + noise, the noise Gaussian, independent, of standard deviation sigma_i.

    Parameters
    ----------
    w : float or array_like, shape (n_neurons,)
        Weights (one number: all alike).
    sigma : array_like, shape (n_neurons,)
        Standard deviation of each neuron's noise.
    sigma_0 : float
        Standard deviation of the prior.

    Returns
    -------
    fisher, ml_error, bayes_error, information : tuple of four floats
        Fisher information about s; mean squared error of the maximum-likelihood estimate and of the
        Bayesian estimate (the posterior mean; averaged over stimuli of the prior); mutual information
        of s and all the x together, in nats.

    References
    ----------
    Dayan & Abbott, section 3.3 and chapter 4.
    """
    raise NotImplementedError("gaussian_code is yours to write")


# ----------------------------------------------------------------------------------------------
# 23. The linear-Gaussian code, derived · 线性高斯编码的推导
#    gaussian_code_derivation, 6 points
#    A written answer: hand in gaussian_code_derivation.md or gaussian_code_derivation.pdf beside this file.
#    书面题：与本文件一同提交 gaussian_code_derivation.md 或 gaussian_code_derivation.pdf。
# ----------------------------------------------------------------------------------------------


# ----------------------------------------------------------------------------------------------
# 24. Receiver operating characteristic · ROC 曲线
#    roc, 4 points
# ----------------------------------------------------------------------------------------------


def roc_curve(noise, signal, thresholds):
    """Receiver operating characteristic of the test "response >= threshold".

    Parameters
    ----------
    noise, signal : array_like, shapes (n_noise,) and (n_signal,)
        Responses in trials without and with the signal (counts or rates).
    thresholds : array_like, shape (n,)
        Thresholds, in the unit of the responses.

    Returns
    -------
    false_alarms, hits : tuple of two ndarrays, each shape (n,)
        Fraction of the trials without, and with, the signal that pass each threshold.

    References
    ----------
    Dayan & Abbott, section 3.2.
    """
    raise NotImplementedError("roc_curve is yours to write")


def roc_area(noise, signal):
    """Area under the ROC curve of two samples of responses.

    Parameters
    ----------
    noise, signal : array_like, shapes (n_noise,) and (n_signal,)
        Responses in trials without and with the signal; equal responses may occur, and are then
        decided by the toss of a coin.

    Returns
    -------
    float
        Area, 0 to 1: the fraction of right choices between one trial of each kind.

    References
    ----------
    Dayan & Abbott, section 3.2; Green & Swets, Signal Detection Theory and Psychophysics.
    """
    raise NotImplementedError("roc_area is yours to write")


# ----------------------------------------------------------------------------------------------
# 25. Two-alternative forced choice · 二择一迫选
#    two_alternatives, 4 points
# ----------------------------------------------------------------------------------------------


def two_alternative_choice(d_prime):
    """Fraction of right choices between two Gaussian responses, in closed form.

    One interval holds the signal, the other does not; the ideal observer picks the larger response.

    Parameters
    ----------
    d_prime : array_like
        Discriminability: difference of the means over the common standard deviation.

    Returns
    -------
    ndarray, shape of `d_prime`
        Probability of a right choice.

    References
    ----------
    Dayan & Abbott, section 3.2.
    """
    raise NotImplementedError("two_alternative_choice is yours to write")


def poisson_choice(mean_noise, mean_signal):
    """Fraction of right choices between two Poisson counts.

    One interval holds the signal, the other does not; the ideal observer picks the larger count and tosses
    a coin when they are equal.

    Parameters
    ----------
    mean_noise, mean_signal : float
        Mean counts without and with the signal, up to some 50.

    Returns
    -------
    float
        Probability of a right choice.

    References
    ----------
    Dayan & Abbott, section 3.2.
    """
    raise NotImplementedError("poisson_choice is yours to write")
