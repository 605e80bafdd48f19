#=
Neural coding: how spikes stand for a stimulus, and how to read it back.

Units throughout: times in s, rates in Hz, angles in degrees, unless a docstring says otherwise.

How to answer in Julia
----------------------
Write your answers in this file and hand it in. It is run by Julia 1.5.3 with the standard library only (`using
LinearAlgebra`, `Random`, `Statistics`, `SparseArrays`, ...). What is newer is not there, such as `range(0, 1, 5)` and
`(; a) = nt`: write `range(0, 1, length=5)` and `a = nt.a`. No local check tries this file.

    INDICES IN ARGUMENTS AND RESULTS COUNT FROM 0, AS THE HELP TEXT SAYS: ADD 1 BEFORE YOU INDEX.
    `x[k]` in a help text is `x[k + 1]` here, and "-1 for none" stays -1.

Arguments come by position, all of them. An "Array, shape (n,)" is a Vector, "shape (n, m)" a Matrix; what is not given is
`nothing`. Return a Tuple where several values are asked for. Ranges, views, named tuples and Symbols that you return
become what they hold.

How to describe a figure
------------------------
There is no plotting package: a figure is returned as a description, from which it is drawn and judged. Return a panel, or a
Vector of panels (one below another; `[p q]` or a Vector of Vectors: rows of panels); a panel is a named tuple or a Dict:

    return (xlabel = "time (ms)", ylabel = "membrane potential (mV)", title = "One spike",
            lines = [(x = t, y = v, label = "v"), (x = t, y = u, color = "#888888", linestyle = "--")])

    in a panel                       what it is
    title, xlabel, ylabel, zlabel    text
    xscale, yscale                   "linear" or "log"
    xlim, ylim                       two numbers
    aspect                           "equal"
    colorbar                         true
    lines                            x, y, for three dimensions z; label, color, linestyle ("-", "--", ":", "None"),
                                     marker ("o")
    points, polygons                 x, y, of points also z
    bars                             x, height, and if need be width
    errorbars                        x, y, yerr
    images                           a matrix, its first row on top, or
                                     (array = ..., extent = (left, right, bottom, top))
    texts                            texts written into the panel

Of `lines` and all below it, give one or a Vector of such. What has a `label` stands in the legend. A vertical line at s is
the line (x = [s, s], y = [bottom, top]).
=#

# Given: ready to use.
"""
Linear kernel of a model electrosensory neuron of the weakly electric fish.

Parameters
----------
tau : Array
    Time before the response, s.

Returns
-------
Array, shape of `tau`
    Kernel, Hz per second and per unit of the stimulus; 0 for negative `tau`.

References
----------
Dayan & Abbott, chapter 2, exercises.
"""
function electrosensory_kernel(tau)
    return @. ifelse(tau < 0, 0.0, -1000 * cos(2 * pi * (tau - 0.020) / 0.140) * exp(-abs(tau) / 0.060))
end

"""
Spike times of a Poisson neuron with an absolute dead time.

The neuron starts ready to fire at t = 0. While it is ready it fires with constant probability
per unit time; after a spike it cannot fire for `t_ref`.

Parameters
----------
rate : Real
    Firing rate while the neuron is ready, Hz (the mean rate if `t_ref` is 0).
duration : Real
    Length of the train, s.
seed : Int
    Seed of the random numbers: the same seed gives the same train, another seed another train.
t_ref : Real
    Dead time, s.

Returns
-------
Array, shape (n_spikes,)
    Spike times in [0, duration], s, ascending.

References
----------
Dayan & Abbott, Theoretical Neuroscience, section 1.4.
"""
function poisson_train(rate, duration, seed, t_ref=0.0)
    Base.error("neurograde:NotImplemented poisson_train is yours to write")
end

"""
Coefficient of variation of the interspike intervals.

Parameters
----------
spikes : Array, shape (n_spikes,)
    Spike times, s, ascending.

Returns
-------
Real
    Standard deviation of the intervals over their mean (dimensionless).

References
----------
Dayan & Abbott, section 1.4.
"""
function interval_cv(spikes)
    Base.error("neurograde:NotImplemented interval_cv is yours to write")
end

"""
Fano factor of the spike counts in successive windows of one train.

The windows are [0, window), [window, 2 window), ...; a last window that does not fit
into `duration` as a whole is left out.

Parameters
----------
spikes : Array, shape (n_spikes,)
    Spike times, s, ascending.
duration, window : Real
    Length of the train and of one window, s.

Returns
-------
Real
    Variance of the counts over their mean (dimensionless).

References
----------
Dayan & Abbott, section 1.4.
"""
function fano_factor(spikes, duration, window)
    Base.error("neurograde:NotImplemented fano_factor is yours to write")
end

"""
Interspike-interval histogram as a probability density.

Parameters
----------
spikes : Array, shape (n_spikes,)
    Spike times, s, ascending.
edges : Array, shape (n_bins + 1,)
    Edges of the bins, s, ascending; the bins need not be of equal width, nor hold all intervals.

Returns
-------
Array, shape (n_bins,)
    Fraction of *all* the train's intervals that falls into each bin, per second (1/s).

References
----------
Dayan & Abbott, section 1.4.
"""
function interval_density(spikes, edges)
    Base.error("neurograde:NotImplemented interval_density is yours to write")
end

"""
Mean rate, CV and Fano factor of a Poisson neuron with dead time, in closed form.

Parameters
----------
rate : Real or Array
    Firing rate while the neuron is ready, Hz.
t_ref : Real
    Dead time, s.

Returns
-------
mean_rate, cv, fano : Tuple of three, each a Real or an Array of the shape of `rate`
    Spikes per second (Hz); CV of the intervals; Fano factor of counts in windows much longer
    than an interval (the train is a renewal process).

References
----------
Cox, Renewal Theory, chapter 4; Dayan & Abbott, section 1.4.
"""
function dead_time_statistics(rate, t_ref)
    Base.error("neurograde:NotImplemented dead_time_statistics is yours to write")
end

"""
Probability density of the intervals of a Poisson neuron with dead time, in closed form.

Parameters
----------
interval : Array
    Interspike intervals, s.
rate : Real
    Firing rate while the neuron is ready, Hz.
t_ref : Real
    Dead time, s.

Returns
-------
Array, shape of `interval`
    Density, 1/s.

References
----------
Dayan & Abbott, section 1.4.
"""
function dead_time_density(interval, rate, t_ref)
    Base.error("neurograde:NotImplemented dead_time_density is yours to write")
end

"""
Moments of the spike count of a Poisson neuron, in closed form.

Parameters
----------
mean : Real
    Mean count <n> (rate times duration; dimensionless).

Returns
-------
variance, raw_fourth, central_fourth, excess_kurtosis : Tuple of four Reals
    <(n - <n>)^2>; the fourth moment about zero <n^4>; the fourth moment about the mean
    <(n - <n>)^4>; and the latter in units of the squared variance, less the 3 of a Gaussian.
"""
function poisson_count_moments(mean)
    # In here mean is the argument and not the function of that name.
    Base.error("neurograde:NotImplemented poisson_count_moments is yours to write")
end

"""
Spike times of a Poisson neuron whose rate changes in time.

Parameters
----------
rate : Array, shape (n_bins,)
    Firing rate in Hz, constant within each bin: rate[k] holds from k dt to (k + 1) dt.
dt : Real
    Width of a bin, s.
seed : Int
    Seed of the random numbers: the same seed gives the same train, another seed another train.

Returns
-------
Array, shape (n_spikes,)
    Spike times in [0, n_bins dt], s, ascending.

References
----------
Dayan & Abbott, section 1.4.
"""
function inhomogeneous_train(rate, dt, seed)
    Base.error("neurograde:NotImplemented inhomogeneous_train is yours to write")
end

"""
Peri-stimulus time histogram: the firing rate seen over repeated trials.

Parameters
----------
trials : Vector of Arrays
    Spike times of each trial, s; a trial may be empty.
duration, bin_width : Real
    Length of a trial and width of a bin, s; `duration` is a whole number of bins.

Returns
-------
Array, shape (duration / bin_width,)
    Trial-averaged firing rate in each bin, Hz.

References
----------
Dayan & Abbott, section 1.2.
"""
function psth(trials, duration, bin_width)
    Base.error("neurograde:NotImplemented psth is yours to write")
end

"""
Raster of repeated trials above the rate that made them.

Upper panel: one row of tick marks (or dots) per trial. Lower panel, over the same time axis: the rate
that made the spikes as a curve, and the PSTH of the trials in bins of `bin_width`.

Parameters
----------
trials : Vector of Arrays
    Spike times of each trial, s.
rate : Array, shape (n_bins,)
    Rate that made the trials, Hz; rate[k] holds from k dt to (k + 1) dt.
dt, bin_width : Real
    Width of a bin of `rate` and of a bin of the PSTH, s.

Returns
-------
a panel or a Vector of panels, see the top of this file
    Two panels, time in s; every axis labelled, with units where it has any.
"""
function raster_figure(trials, rate, dt, bin_width)
    Base.error("neurograde:NotImplemented raster_figure is yours to write")
end

"""
Gaussian tuning curve.

Parameters
----------
s : Array
    Stimulus (any unit).
s_pref, sigma : Real
    Preferred stimulus and tuning width (standard deviation of the Gaussian), in the unit of `s`.
r_max : Real
    Rate at the preferred stimulus, Hz.

Returns
-------
Array, shape of `s`
    Firing rate, Hz.

References
----------
Dayan & Abbott, section 1.2.
"""
function gaussian_tuning(s, s_pref, r_max, sigma)
    Base.error("neurograde:NotImplemented gaussian_tuning is yours to write")
end

"""
Rectified cosine tuning curve of a motor-cortex neuron.

Parameters
----------
s : Array
    Direction of the reach, degrees.
s_pref : Real
    Preferred direction, degrees.
r_0, r_max : Real
    Rate at right angles to the preferred direction and at the preferred direction, Hz.

Returns
-------
Array, shape of `s`
    Firing rate, Hz, never negative.

References
----------
Georgopoulos et al. 1982, J Neurosci 2:1527; Dayan & Abbott, section 1.2.
"""
function cosine_tuning(s, s_pref, r_0, r_max)
    Base.error("neurograde:NotImplemented cosine_tuning is yours to write")
end

"""
Sigmoid tuning curve, as of a binocular-disparity neuron.

Parameters
----------
s : Array
    Stimulus (any unit).
s_half : Real
    Stimulus of half the maximal rate, in the unit of `s`.
r_max : Real
    Maximal rate, Hz.
delta : Real
    Width of the rise, in the unit of `s`: at `s_half` the slope is r_max / (4 delta). Negative for a
    curve that falls.

Returns
-------
Array, shape of `s`
    Firing rate, Hz.

References
----------
Dayan & Abbott, section 1.2.
"""
function sigmoid_tuning(s, s_half, r_max, delta)
    Base.error("neurograde:NotImplemented sigmoid_tuning is yours to write")
end

"""
Least-squares fit of a Gaussian tuning curve to measured rates.

Parameters
----------
s : Array, shape (n,)
    Stimuli (any unit), covering the peak and both flanks.
r : Array, shape (n,)
    Measured rates, Hz.

Returns
-------
s_pref, r_max, sigma : Tuple of three Reals
    Parameters of `gaussian_tuning`; sigma > 0.
"""
function fit_gaussian_tuning(s, r)
    Base.error("neurograde:NotImplemented fit_gaussian_tuning is yours to write")
end

"""
Least-squares fit of a cosine tuning curve to measured rates.

Parameters
----------
s : Array, shape (n,)
    Directions, degrees; not necessarily evenly spaced.
r : Array, shape (n,)
    Measured rates, Hz, of a neuron whose curve stays above zero (no rectification).

Returns
-------
s_pref, r_0, r_max : Tuple of three Reals
    Parameters of `cosine_tuning`, with r_max > r_0; s_pref in degrees, any turn (-90 is as good as 270).

References
----------
Georgopoulos et al. 1982, J Neurosci 2:1527.
"""
function fit_cosine_tuning(s, r)
    Base.error("neurograde:NotImplemented fit_cosine_tuning is yours to write")
end

"""
Least-squares fit of a sigmoid tuning curve to measured rates.

Parameters
----------
s : Array, shape (n,)
    Stimuli (any unit), covering the foot and the plateau of the curve.
r : Array, shape (n,)
    Measured rates, Hz.

Returns
-------
s_half, r_max, delta : Tuple of three Reals
    Parameters of `sigmoid_tuning`; delta is negative for a curve that falls.
"""
function fit_sigmoid_tuning(s, r)
    Base.error("neurograde:NotImplemented fit_sigmoid_tuning is yours to write")
end

"""
Firing rate predicted by a linear kernel: r(t) = [r_0 + integral of D(tau) s(t - tau) d tau]_+.

Parameters
----------
stimulus : Array, shape (n,)
    Stimulus in each time bin (zero before the first).
dt : Real
    Width of a bin, s.
kernel : Array, shape (n_lags,)
    Kernel D at tau = 0, dt, 2 dt, ...; Hz per second and per unit of the stimulus.
r_0 : Real
    Background rate, Hz.

Returns
-------
Array, shape (n,)
    Rate in each bin, Hz, never negative. The integral is the plain sum over bins times `dt`;
    tau = 0 is the same bin.

References
----------
Dayan & Abbott, section 2.2.
"""
function linear_response(stimulus, dt, kernel, r_0)
    Base.error("neurograde:NotImplemented linear_response is yours to write")
end

"""
Average stimulus before a spike.

Parameters
----------
stimulus : Array, shape (n,)
    Stimulus in each time bin.
counts : Array of Int, shape (n,)
    Number of spikes in each bin (may exceed 1: each spike counts).
n_lags : Int
    Number of lags. Spikes with less than a full history, those in the first n_lags - 1 bins, are
    left out.

Returns
-------
Array, shape (n_lags,)
    Mean over spikes of the stimulus j bins before the spike, j = 0 (the spike's own bin), 1, 2, ...,
    in the unit of the stimulus.

References
----------
Dayan & Abbott, section 1.3.
"""
function spike_triggered_average(stimulus, counts, n_lags)
    Base.error("neurograde:NotImplemented spike_triggered_average is yours to write")
end

"""
Linear kernel of a neuron, recovered from its response to white noise.

Parameters
----------
stimulus : Array, shape (n,)
    Gaussian white noise of mean zero: a new independent value in each time bin, of a variance
    to be taken from the data.
dt : Real
    Width of a bin, s.
counts : Array of Int, shape (n,)
    Number of spikes in each bin.
n_lags : Int
    Number of lags.

Returns
-------
Array, shape (n_lags,)
    Kernel D at tau = 0, dt, 2 dt, ... in the convention of `linear_response`; Hz per second and per
    unit of the stimulus.

References
----------
Dayan & Abbott, section 2.2.
"""
function linear_kernel(stimulus, dt, counts, n_lags)
    Base.error("neurograde:NotImplemented linear_kernel is yours to write")
end

"""
The true kernel and the one recovered from spikes, over the time before the response.

Parameters
----------
tau : Array, shape (n_lags,)
    Time before the response, s.
kernel, recovered : Array, shape (n_lags,)
    True and recovered kernel, Hz per second and per unit of the stimulus.

Returns
-------
a panel or a Vector of panels, see the top of this file
    Both in one panel, the true kernel as a curve, tau in s or ms, axes labelled with units, a legend that
    tells them apart.
"""
function kernel_figure(tau, kernel, recovered)
    Base.error("neurograde:NotImplemented kernel_figure is yours to write")
end

"""
Linear kernel of a neuron, recovered from its response to a stimulus that is correlated in time.

Parameters
----------
stimulus : Array, shape (n,)
    Stationary noise of mean zero with correlations over several bins.
dt : Real
    Width of a bin, s.
counts : Array of Int, shape (n,)
    Number of spikes in each bin.
n_lags : Int
    Number of lags; the kernel is zero beyond.

Returns
-------
Array, shape (n_lags,)
    Kernel D at tau = 0, dt, 2 dt, ... in the convention of `linear_response`; Hz per second and per
    unit of the stimulus.

References
----------
Dayan & Abbott, section 2.2 and appendix 2.9 A.
"""
function correlated_kernel(stimulus, dt, counts, n_lags)
    Base.error("neurograde:NotImplemented correlated_kernel is yours to write")
end

"""
Log-likelihood of each candidate stimulus given the spike counts of independent Poisson neurons.

Parameters
----------
counts : Array of Int, shape (n_neurons,)
    Spike counts.
rates : Array, shape (n_neurons, n_s)
    Tuning curves: rate of each neuron at each candidate stimulus, Hz. A neuron may be silent
    (rate 0) at some stimuli.
duration : Real
    Counting time, s.

Returns
-------
Array, shape (n_s,)
    ln P(counts | s) at each candidate; a term that is the same for all s may be left out.

References
----------
Dayan & Abbott, section 3.3.
"""
function log_likelihood(counts, rates, duration)
    Base.error("neurograde:NotImplemented log_likelihood is yours to write")
end

"""
Posterior probability density over the stimulus, by Bayes' rule.

Parameters
----------
log_like : Array, shape (n_s,)
    Log-likelihood at each `s`, up to a constant; may be very negative, or -inf where the counts
    are impossible.
s : Array, shape (n_s,)
    Candidate stimuli, evenly spaced.
prior : Array, shape (n_s,)
    Prior density at each `s`, not necessarily normalised.

Returns
-------
Array, shape (n_s,)
    Density that integrates to 1 over `s` (sum times spacing), per unit of `s`.

References
----------
Dayan & Abbott, section 3.3.
"""
function posterior_density(log_like, s, prior)
    Base.error("neurograde:NotImplemented posterior_density is yours to write")
end

"""
Three ways to read one stimulus out of a population: ML, MAP and Bayes.

Parameters
----------
log_like, s, prior : Array, shape (n_s,)
    As in `posterior_density`.

Returns
-------
s_ml, s_map, s_mean : Tuple of three Reals
    The maximum-likelihood and the maximum-a-posteriori candidate, and the Bayesian estimate that
    has the least mean squared error; in the unit of `s`.

References
----------
Dayan & Abbott, section 3.3.
"""
function point_estimates(log_like, s, prior)
    Base.error("neurograde:NotImplemented point_estimates is yours to write")
end

"""
Direction read out by the population vector.

Parameters
----------
rates : Array, shape (n_neurons,)
    Measured rates, Hz.
preferred : Array, shape (n_neurons,)
    Preferred directions, degrees.
r_0, r_max : Array, shape (n_neurons,)
    Background and maximal rate of each neuron, Hz. Each neuron votes for its preferred direction with
    its rate above background, relative to r_max.

Returns
-------
Real
    Direction of the summed votes, degrees, any turn (-90 is as good as 270).

References
----------
Georgopoulos et al. 1986, Science 233:1416; Dayan & Abbott, section 3.3.
"""
function population_vector(rates, preferred, r_0, r_max)
    Base.error("neurograde:NotImplemented population_vector is yours to write")
end

"""
One response of a population and what it says about the stimulus.

Upper panel: the spike count of each neuron against its preferred stimulus (dots, stems or bars).
Lower panel: the posterior density as a curve over `s`, and a vertical line at the true stimulus.

Parameters
----------
preferred : Array, shape (n_neurons,)
    Preferred stimuli, degrees.
counts : Array of Int, shape (n_neurons,)
    Spike counts.
s, posterior : Array, shape (n_s,)
    Candidate stimuli, degrees, and the posterior density, 1/degree.
s_true : Real
    The stimulus that was shown, degrees.

Returns
-------
a panel or a Vector of panels, see the top of this file
    Two panels; every axis labelled, with units where it has any; a legend that names the lines.
"""
function decoding_figure(preferred, counts, s, posterior, s_true)
    Base.error("neurograde:NotImplemented decoding_figure is yours to write")
end

"""
Fisher information about `s` in the counts of independent Poisson neurons of Gaussian tuning.

Parameters
----------
s : Array
    Stimulus.
preferred : Array, shape (n_neurons,)
    Preferred stimuli, in the unit of `s`.
r_max : Real
    Maximal rate of every neuron, Hz.
sigma : Real
    Tuning width of every neuron, in the unit of `s`.
duration : Real
    Counting time, s.

Returns
-------
Array, shape of `s`
    Fisher information of the whole population, 1 / (unit of s)^2.

References
----------
Dayan & Abbott, section 3.3.
"""
function fisher_information(s, preferred, r_max, sigma, duration)
    Base.error("neurograde:NotImplemented fisher_information is yours to write")
end

"""
Smallest variance that an estimator can have.

Parameters
----------
information : Array
    Fisher information, 1 / (unit of s)^2.
bias_slope : Real
    Derivative with respect to s of the estimator's bias b(s) = <s_est> - s (dimensionless).

Returns
-------
Array, shape of `information`
    Bound on the variance of the estimate, (unit of s)^2.

References
----------
Dayan & Abbott, section 3.3.
"""
function cramer_rao_bound(information, bias_slope=0.0)
    Base.error("neurograde:NotImplemented cramer_rao_bound is yours to write")
end

"""
Fisher information of a dense, uniform population of Gaussian tuning, in closed form.

Independent Poisson neurons tile a stimulus space of `dimension` dimensions; each has the tuning curve
r_max exp(-|s - s_i|^2 / (2 sigma^2)).

Parameters
----------
density : Real
    Neurons per unit volume of the stimulus space, 1 / (unit of s)^dimension.
r_max : Real
    Maximal rate of every neuron, Hz.
sigma : Real or Array
    Tuning width, in the unit of s.
duration : Real
    Counting time, s.
dimension : Int
    Number of dimensions of the stimulus, 1, 2, 3, ...

Returns
-------
Real or Array, shape of `sigma`
    Fisher information about any *one* coordinate of the stimulus, 1 / (unit of s)^2.

References
----------
Zhang & Sejnowski 1999, Neural Comput 11:75; Dayan & Abbott, section 3.3.
"""
function dense_fisher_information(density, r_max, sigma, duration, dimension=1)
    Base.error("neurograde:NotImplemented dense_fisher_information is yours to write")
end

"""
Root-mean-square error of maximum-likelihood decoding, by simulation.

In each trial independent Poisson neurons of Gaussian tuning answer to `s_true`, and the candidate
that best explains their counts is taken as the estimate.

Parameters
----------
s_true : Real
    Stimulus shown.
s : Array, shape (n_s,)
    Candidate stimuli.
preferred : Array, shape (n_neurons,)
    Preferred stimuli, in the unit of `s`; not necessarily evenly spaced.
r_max, sigma : Real
    Maximal rate, Hz, and tuning width, in the unit of `s`, of every neuron.
duration : Real
    Counting time, s.
n_trials : Int
    Number of trials.
seed : Int
    Seed of the random numbers: the same seed gives the same error, another seed another.

Returns
-------
Real
    Square root of the mean over trials of (estimate - s_true)^2, in the unit of `s`.

References
----------
Dayan & Abbott, section 3.3.
"""
function ml_error(s_true, s, preferred, r_max, sigma, duration, n_trials, seed)
    Base.error("neurograde:NotImplemented ml_error is yours to write")
end

"""
Linear-Gaussian code: how well it can be read and how much it tells, in closed form.

A stimulus s from a Gaussian prior of mean 0 and standard deviation `sigma_0` drives neurons
x_i = w_i s + noise, the noise Gaussian, independent, of standard deviation sigma_i.

Parameters
----------
w : Real or Array, shape (n_neurons,)
    Weights (one number: all alike).
sigma : Array, shape (n_neurons,)
    Standard deviation of each neuron's noise.
sigma_0 : Real
    Standard deviation of the prior.

Returns
-------
fisher, ml_error, bayes_error, information : Tuple of four Reals
    Fisher information about s; mean squared error of the maximum-likelihood estimate and of the
    Bayesian estimate (the posterior mean; averaged over stimuli of the prior); mutual information
    of s and all the x together, in nats.

References
----------
Dayan & Abbott, section 3.3 and chapter 4.
"""
function gaussian_code(w, sigma, sigma_0)
    Base.error("neurograde:NotImplemented gaussian_code is yours to write")
end

"""
Receiver operating characteristic of the test "response >= threshold".

Parameters
----------
noise, signal : Array, shapes (n_noise,) and (n_signal,)
    Responses in trials without and with the signal (counts or rates).
thresholds : Array, shape (n,)
    Thresholds, in the unit of the responses.

Returns
-------
false_alarms, hits : Tuple of two Arrays, each shape (n,)
    Fraction of the trials without, and with, the signal that pass each threshold.

References
----------
Dayan & Abbott, section 3.2.
"""
function roc_curve(noise, signal, thresholds)
    Base.error("neurograde:NotImplemented roc_curve is yours to write")
end

"""
Area under the ROC curve of two samples of responses.

Parameters
----------
noise, signal : Array, shapes (n_noise,) and (n_signal,)
    Responses in trials without and with the signal; equal responses may occur, and are then
    decided by the toss of a coin.

Returns
-------
Real
    Area, 0 to 1: the fraction of right choices between one trial of each kind.

References
----------
Dayan & Abbott, section 3.2; Green & Swets, Signal Detection Theory and Psychophysics.
"""
function roc_area(noise, signal)
    Base.error("neurograde:NotImplemented roc_area is yours to write")
end

"""
Fraction of right choices between two Gaussian responses, in closed form.

One interval holds the signal, the other does not; the ideal observer picks the larger response.

Parameters
----------
d_prime : Array
    Discriminability: difference of the means over the common standard deviation.

Returns
-------
Array, shape of `d_prime`
    Probability of a right choice.

References
----------
Dayan & Abbott, section 3.2.
"""
function two_alternative_choice(d_prime)
    Base.error("neurograde:NotImplemented two_alternative_choice is yours to write")
end

"""
Fraction of right choices between two Poisson counts.

One interval holds the signal, the other does not; the ideal observer picks the larger count and tosses
a coin when they are equal.

Parameters
----------
mean_noise, mean_signal : Real
    Mean counts without and with the signal, up to some 50.

Returns
-------
Real
    Probability of a right choice.

References
----------
Dayan & Abbott, section 3.2.
"""
function poisson_choice(mean_noise, mean_signal)
    Base.error("neurograde:NotImplemented poisson_choice is yours to write")
end
