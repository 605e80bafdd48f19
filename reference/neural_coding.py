"""Neural coding: how spikes stand for a stimulus, and how to read it back.

Units throughout: times in s, rates in Hz, angles in degrees, unless a docstring says otherwise.
"""

import matplotlib.pyplot as plt
import numpy as np
from scipy import linalg, optimize, special, stats

# --- Spike trains ---------------------------------------------------------------------------------


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
    rng = np.random.default_rng(seed)
    spikes = []
    t = rng.exponential(1 / rate)
    while t < duration:
        spikes.append(t)
        t += t_ref + rng.exponential(1 / rate)
    return np.array(spikes)


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
    intervals = np.diff(spikes)
    return np.std(intervals) / np.mean(intervals)


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
    n_windows = int(np.floor(duration / window + 1e-9))  # 10.0 / 0.1 must be 100 windows
    index = np.floor(np.asarray(spikes) / window).astype(int)
    counts = np.bincount(index[index < n_windows], minlength=n_windows)
    return np.var(counts, ddof=1) / np.mean(counts)


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
    intervals = np.diff(spikes)
    counts, _ = np.histogram(intervals, edges)
    return counts / (len(intervals) * np.diff(edges))


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
    rate = np.asarray(rate, float)
    cv = 1 / (1 + rate * t_ref)
    return rate * cv, cv, cv**2


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
    free = np.asarray(interval, float) - t_ref
    return np.where(free < 0, 0.0, rate * np.exp(-rate * np.maximum(free, 0)))


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
    return mean, mean**4 + 6 * mean**3 + 7 * mean**2 + mean, 3 * mean**2 + mean, 1 / mean


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
    # In the time that ticks with the expected count, every Poisson train is homogeneous.
    rng = np.random.default_rng(seed)
    expected = np.concatenate([[0.0], np.cumsum(np.asarray(rate, float) * dt)])
    ticks = np.sort(rng.uniform(0, expected[-1], rng.poisson(expected[-1])))
    return np.interp(ticks, expected, dt * np.arange(len(expected)))


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
    n_bins = round(duration / bin_width)
    spikes = np.concatenate([np.asarray(trial, float) for trial in trials])
    counts, _ = np.histogram(spikes, bins=n_bins, range=(0, duration))
    return counts / (len(trials) * bin_width)


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
    t = (np.arange(len(rate)) + 0.5) * dt
    duration = len(rate) * dt
    fig, (top, bottom) = plt.subplots(2, sharex=True, layout="constrained", height_ratios=[2, 1])
    top.eventplot(trials, lineoffsets=np.arange(1, len(trials) + 1), linelengths=0.8, color="black")
    top.set(ylabel="trial", title="Spikes of one neuron over repeated trials", xlim=(0, duration))
    seen = psth(trials, duration, bin_width)
    centres = (np.arange(len(seen)) + 0.5) * bin_width
    bottom.bar(centres, seen, bin_width, color="lightsteelblue", label="PSTH")
    bottom.plot(t, rate, color="crimson", label="rate of the process")
    bottom.set(xlabel="time (s)", ylabel="firing rate (Hz)", ylim=(0, 1.4 * max(*rate, *seen)))
    bottom.legend(loc="upper right", ncols=2)
    return fig


# --- Tuning curves --------------------------------------------------------------------------------


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
    return r_max * np.exp(-0.5 * ((np.asarray(s, float) - s_pref) / sigma) ** 2)


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
    angle = np.deg2rad(np.asarray(s, float) - s_pref)
    return np.maximum(r_0 + (r_max - r_0) * np.cos(angle), 0.0)


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
    return r_max * special.expit((np.asarray(s, float) - s_half) / delta)


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
    s, r = np.asarray(s, float), np.asarray(r, float)
    start = s[np.argmax(r)], np.max(r), np.ptp(s) / 6
    (s_pref, r_max, sigma), _ = optimize.curve_fit(gaussian_tuning, s, r, start)
    return s_pref, r_max, abs(sigma)


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
    # r_0 + a cos(s - s_pref) is linear in (r_0, a cos s_pref, a sin s_pref).
    angle = np.deg2rad(np.asarray(s, float))
    design = np.column_stack([np.ones_like(angle), np.cos(angle), np.sin(angle)])
    (r_0, x, y), *_ = np.linalg.lstsq(design, np.asarray(r, float))
    return np.rad2deg(np.arctan2(y, x)), r_0, r_0 + np.hypot(x, y)


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
    s, r = np.asarray(s, float), np.asarray(r, float)
    direction = np.sign(np.corrcoef(s, r)[0, 1])
    start = s[np.argmin(np.abs(r - np.max(r) / 2))], np.max(r), direction * np.ptp(s) / 10
    return tuple(optimize.curve_fit(sigmoid_tuning, s, r, start)[0])


# --- Reverse correlation --------------------------------------------------------------------------


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
    drive = np.convolve(stimulus, kernel)[: len(stimulus)] * dt
    return np.maximum(r_0 + drive, 0.0)


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
    stimulus, counts = np.asarray(stimulus, float), np.asarray(counts)
    n, first = len(stimulus), n_lags - 1
    total = [counts[first:] @ stimulus[first - lag : n - lag] for lag in range(n_lags)]
    return np.array(total) / counts[first:].sum()


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
    rate = np.mean(counts) / dt
    power = np.var(stimulus) * dt  # height of the white spectrum, sigma_s^2
    return rate * spike_triggered_average(stimulus, counts, n_lags) / power


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
    stimulus = np.asarray(stimulus, float)
    n = len(stimulus)
    covariance = [stimulus[lag:] @ stimulus[: n - lag] / (n - lag) for lag in range(n_lags)]
    rate = np.mean(counts) / dt
    triggered = rate * spike_triggered_average(stimulus, counts, n_lags)
    return linalg.solve_toeplitz(covariance, triggered) / dt


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
    fig, ax = plt.subplots(layout="constrained")
    ax.axhline(0, color="lightgray", linewidth=1)
    ax.plot(tau, kernel, color="black", label="true kernel")
    ax.plot(tau, recovered, "o-", color="crimson", markersize=4, linewidth=1, label="from spikes")
    ax.set(xlabel="time before the response (s)", ylabel="kernel D (Hz/s per unit stimulus)")
    ax.set_title("A kernel read from white noise")
    ax.legend()
    return fig


# --- Decoding a population ------------------------------------------------------------------------


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
    counts = np.asarray(counts)[:, None]
    expected = np.asarray(rates, float) * duration
    return np.sum(special.xlogy(counts, expected) - expected, axis=0)


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
    with np.errstate(divide="ignore"):  # where the prior is 0, so is the posterior
        log_posterior = np.asarray(log_like, float) + np.log(prior)
    weight = np.exp(log_posterior - np.max(log_posterior))
    return weight / (weight.sum() * (s[1] - s[0]))


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
    s, posterior = np.asarray(s, float), posterior_density(log_like, s, prior)
    return s[np.argmax(log_like)], s[np.argmax(posterior)], np.sum(s * posterior) / np.sum(posterior)


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
    vote = (np.asarray(rates, float) - r_0) / r_max
    angle = np.deg2rad(preferred)
    return np.rad2deg(np.arctan2(np.sum(vote * np.sin(angle)), np.sum(vote * np.cos(angle))))


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
    fig, (top, bottom) = plt.subplots(2, sharex=True, layout="constrained")
    top.plot(preferred, counts, "o", color="black")
    top.set(xlabel="preferred stimulus (degrees)", ylabel="spike count")
    top.set_title("Reading a stimulus from a population")
    bottom.fill_between(s, posterior, color="lightsteelblue")
    bottom.plot(s, posterior, color="steelblue", label="posterior")
    bottom.axvline(s_true, color="crimson", linestyle="--", label="true stimulus")
    bottom.set(xlabel="stimulus (degrees)", ylabel="density (1/degree)")
    bottom.legend()
    return fig


# --- How well can it be done? ---------------------------------------------------------------------


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
    s = np.asarray(s, float)
    distance = (s[..., None] - np.asarray(preferred, float)) / sigma
    rates = r_max * np.exp(-0.5 * distance**2)
    return duration * np.sum(rates * distance**2, axis=-1) / sigma**2


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
    return (1 + bias_slope) ** 2 / np.asarray(information, float)


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
    sigma = np.asarray(sigma, float)
    return (2 * np.pi) ** (dimension / 2) * density * r_max * duration * sigma ** (dimension - 2)


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
    rng = np.random.default_rng(seed)
    s, preferred = np.asarray(s, float), np.asarray(preferred, float)
    rates = gaussian_tuning(s, preferred[:, None], r_max, sigma)
    expected = duration * gaussian_tuning(s_true, preferred, r_max, sigma)
    counts = rng.poisson(expected, (n_trials, len(preferred)))
    estimates = np.array([s[np.argmax(log_likelihood(count, rates, duration))] for count in counts])
    return np.sqrt(np.mean((estimates - s_true) ** 2))


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
    fisher = np.sum((np.asarray(w) / np.asarray(sigma, float)) ** 2)
    return fisher, 1 / fisher, 1 / (fisher + 1 / sigma_0**2), 0.5 * np.log(1 + sigma_0**2 * fisher)


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
    thresholds = np.asarray(thresholds, float)[:, None]
    return np.mean(np.asarray(noise) >= thresholds, axis=1), np.mean(np.asarray(signal) >= thresholds, axis=1)


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
    difference = np.asarray(signal)[:, None] - np.asarray(noise)
    return np.mean(difference > 0) + 0.5 * np.mean(difference == 0)


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
    return special.ndtr(np.asarray(d_prime) / np.sqrt(2))


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
    n = np.arange(int(stats.poisson.isf(1e-15, max(mean_noise, mean_signal))) + 1)
    noise, signal = stats.poisson(mean_noise), stats.poisson(mean_signal)
    return np.sum(signal.pmf(n) * (noise.cdf(n) - 0.5 * noise.pmf(n)))
