"""A sparse network of integrate-and-fire neurons (Brunel 2000), from one synapse to the phase diagram.

Times are in ms, voltages in mV measured from rest, rates in Hz. Of `n_neurons` neurons the first 80 % are
excitatory, the last 20 % inhibitory. A network's spikes are two arrays of equal length: `times` (ms) and
`neurons` (who fired, counted from 0).
"""

import matplotlib.pyplot as plt
import numpy as np
from scipy.optimize import brentq
from scipy.special import dawsn, erfcx

TAU_M = 20.0  # membrane time constant, ms
THETA = 20.0  # threshold above rest, mV
V_RESET = 10.0  # reset above rest, mV
T_REF = 2.0  # absolute refractory period, ms
F_EXC = 0.8  # fraction of excitatory neurons
EPSILON = 0.1  # fraction of each population that contacts a neuron

_RASTER_ROWS = 60  # neurons drawn in a raster: enough to see a pattern, few enough to see a spike


# --- one neuron and its input -------------------------------------------------------------------------------


def lif_spike_times(arrival, jump, tau_m=TAU_M, theta=THETA, v_reset=V_RESET, t_ref=T_REF):
    """Spikes of one leaky integrate-and-fire neuron driven by delta synapses.

    Between arrivals the membrane potential decays, tau_m dv/dt = -v. A presynaptic spike makes v jump at
    once. When a jump brings v to theta or above, the neuron fires at that moment; v is set to v_reset and
    held there for t_ref, during which arrivals are lost. v = 0 at t = 0.

    Parameters
    ----------
    arrival : array_like, shape (n,)
        Arrival times of presynaptic spikes, ms, in increasing order.
    jump : array_like, shape (n,)
        Jump of v that each arrival causes, mV; negative where the synapse is inhibitory.
    tau_m, t_ref : float
        Membrane time constant and absolute refractory period, ms.
    theta, v_reset : float
        Threshold and reset, mV above rest.

    Returns
    -------
    ndarray, shape (n_spikes,)
        Spike times, ms.

    References
    ----------
    Brunel, J. Comput. Neurosci. 8, 183 (2000), section 2; Dayan & Abbott, section 5.4.
    """
    spikes = []
    v, now, free = 0.0, 0.0, 0.0
    for t, kick in zip(arrival, jump, strict=True):
        if t < free:
            continue
        v = v * np.exp(-(t - now) / tau_m) + kick
        now = t
        if v >= theta:
            spikes.append(t)
            free = now = t + t_ref
            v = v_reset
    return np.array(spikes, dtype=float)


def poisson_drive(rate, n_neurons, t_stop, dt=0.1, seed=0):
    """Number of external spikes that reach each neuron in each time step.

    Every neuron has its own Poisson process, independent of all others and of its own past.

    Parameters
    ----------
    rate : float
        Spikes per second that one neuron receives, all its external synapses together, Hz.
    n_neurons : int
    t_stop, dt : float
        Duration and time step, ms.
    seed : int
        The same seed gives the same numbers, another seed others.

    Returns
    -------
    ndarray of int, shape (n_steps, n_neurons), n_steps = round(t_stop / dt)
        Counts (a step can bring more than one spike).
    """
    return np.random.default_rng(seed).poisson(rate * dt * 1e-3, (round(t_stop / dt), n_neurons))


def threshold_rate(weight, n_synapses, theta=THETA, tau_m=TAU_M):
    """External rate nu_thr that would bring a neuron just to threshold, on average and without the network.

    Parameters
    ----------
    weight : float
        Jump J of one external spike, mV.
    n_synapses : int
        External synapses per neuron, C_E; each carries its own train.
    theta, tau_m : float
        Threshold, mV; membrane time constant, ms.

    Returns
    -------
    float
        nu_thr, rate of one external synapse, Hz.
    """
    return 1e3 * theta / (weight * n_synapses * tau_m)


# --- who listens to whom ------------------------------------------------------------------------------------


def random_connectivity(n_exc, n_inh, epsilon=EPSILON, seed=0):
    """Presynaptic partners of every neuron: random, with the same number of inputs for all.

    Neuron i receives C_E = round(epsilon * n_exc) excitatory and C_I = round(epsilon * n_inh) inhibitory
    synapses. Its partners are drawn uniformly and independently of other neurons' partners, all different
    from each other and from i itself. Neurons 0 ... n_exc - 1 are excitatory, the rest inhibitory.

    Parameters
    ----------
    n_exc, n_inh : int
        Size of the two populations.
    epsilon : float
        Connection probability.
    seed : int
        The same seed gives the same network, another seed another.

    Returns
    -------
    ndarray of int, shape (n_exc + n_inh, C_E + C_I)
        Row i lists who is presynaptic to i: first C_E excitatory neurons, then C_I inhibitory ones, each part
        in any order.
    """
    rng = np.random.default_rng(seed)
    c_exc, c_inh = round(epsilon * n_exc), round(epsilon * n_inh)
    sources = np.empty((n_exc + n_inh, c_exc + c_inh), dtype=int)
    for i, row in enumerate(sources):
        row[:c_exc] = _draw(rng, 0, n_exc, c_exc, i)
        row[c_exc:] = _draw(rng, n_exc, n_exc + n_inh, c_inh, i)
    return sources


def _draw(rng, first, end, size, postsynaptic):
    """`size` different neurons out of first ... end - 1, without `postsynaptic`."""
    inside = first <= postsynaptic < end
    chosen = first + rng.choice(end - first - inside, size, replace=False)
    return chosen + (inside & (chosen >= postsynaptic))


def weight_matrix(sources, n_exc, weight, g):
    """Synaptic weights as a matrix `weights[post, pre]`: `weights @ fired` is the input to each neuron.

    Parameters
    ----------
    sources : array_like of int, shape (n_neurons, n_inputs)
        Row i lists the neurons presynaptic to i.
    n_exc : int
        Neurons 0 ... n_exc - 1 are excitatory.
    weight : float
        Jump J of an excitatory synapse, mV; an inhibitory one makes -g J.
    g : float
        Relative strength of inhibition.

    Returns
    -------
    ndarray, shape (n_neurons, n_neurons)
        Weights, mV; 0 where there is no synapse.
    """
    sources = np.asarray(sources)
    n_neurons = len(sources)
    weights = np.zeros((n_neurons, n_neurons))
    np.put_along_axis(weights, sources, np.where(sources < n_exc, weight, -g * weight), axis=1)
    return weights


# --- the network --------------------------------------------------------------------------------------------


def run_network(weights, drive, delay=1.8, dt=0.1, tau_m=TAU_M, theta=THETA, v_reset=V_RESET, t_ref=T_REF):
    """Simulate integrate-and-fire neurons with delta synapses, the external input given.

    In every time step, in this order: v decays by exp(-dt / tau_m); the step's external input and the
    recurrent input that arrives in it are added; a neuron within its refractory period is put back to v_reset
    (its input is lost); neurons with v >= theta fire and go to v_reset. A spike of step k reaches its targets in
    step k + round(delay / dt), and the neuron is refractory in steps k + 1 ... k + round(t_ref / dt). v = 0 at
    the start.

    Parameters
    ----------
    weights : array_like, shape (n_neurons, n_neurons)
        weights[post, pre]: jump of v in post when a spike of pre arrives, mV.
    drive : array_like, shape (n_steps, n_neurons)
        External input, mV: jump of each neuron in each step.
    delay, dt : float
        Synaptic delay and time step, ms.
    tau_m, theta, v_reset, t_ref : float
        As in `lif_spike_times`.

    Returns
    -------
    times : ndarray, shape (n_spikes,)
        Spike times in increasing order, ms; a spike of step k (k = 0, 1, ...) is at k * dt.
    neurons : ndarray of int, shape (n_spikes,)
        Who fired.
    """
    weights, drive = np.asarray(weights, dtype=float), np.asarray(drive, dtype=float)
    return _integrate(
        lambda fired: weights[:, fired].sum(axis=1),
        lambda k: drive[k],
        np.zeros(len(weights)),
        len(drive),
        delay,
        dt,
        tau_m,
        theta,
        v_reset,
        t_ref,
    )


def simulate_network(g, eta, n_neurons=1000, weight=0.2, delay=1.8, t_stop=600.0, dt=0.1, seed=0):
    """Brunel's network: random connectivity, every neuron with its own external Poisson input.

    80 % of the neurons are excitatory; each receives C_E = 0.1 * 0.8 * n_neurons excitatory and C_I = 0.1 *
    0.2 * n_neurons inhibitory synapses from the network, and C_E external excitatory ones, each at the rate
    nu_ext = eta * nu_thr. Neuron constants are those at the top of this module. The initial v is yours (below
    threshold); a spread of values shortens the transient.

    Parameters
    ----------
    g : float
        Inhibitory jump relative to the excitatory one: -g * weight.
    eta : float
        External rate relative to threshold, nu_ext / nu_thr.
    n_neurons : int
    weight : float
        Excitatory jump, mV.
    delay, t_stop, dt : float
        Synaptic delay, duration, time step, ms.
    seed : int
        Of the connectivity and the external input alike.

    Returns
    -------
    times, neurons : ndarrays, shape (n_spikes,)
        Spike times in increasing order, ms, and who fired. The transient is included.

    References
    ----------
    Brunel, J. Comput. Neurosci. 8, 183 (2000).
    """
    n_exc = round(F_EXC * n_neurons)
    sources = random_connectivity(n_exc, n_neurons - n_exc, EPSILON, seed)
    targets = _invert(sources)

    def recurrent(fired):
        """Jump that these spikes will cause in every neuron; visits only the synapses of those who fired."""
        jump = np.zeros(n_neurons)
        for strength, group in ((weight, fired[fired < n_exc]), (-g * weight, fired[fired >= n_exc])):
            if group.size:
                hit = np.concatenate([targets[j] for j in group])
                jump += strength * np.bincount(hit, minlength=n_neurons)  # a neuron hit twice counts twice
        return jump

    rng = np.random.default_rng([seed, 1])
    c_exc = round(EPSILON * n_exc)
    mean_count = eta * threshold_rate(weight, c_exc) * c_exc * dt * 1e-3  # external spikes in a step
    v = rng.uniform(0, THETA, n_neurons)
    return _integrate(
        recurrent,
        lambda k: weight * rng.poisson(mean_count, n_neurons),
        v,
        round(t_stop / dt),
        delay,
        dt,
        TAU_M,
        THETA,
        V_RESET,
        T_REF,
    )


def _invert(sources):
    """From rows of presynaptic partners to a list of postsynaptic ones, one array for each neuron."""
    n_neurons, n_inputs = sources.shape
    pre, post = sources.ravel(), np.repeat(np.arange(n_neurons), n_inputs)
    ends = np.cumsum(np.bincount(pre, minlength=n_neurons))[:-1]
    return np.split(post[np.argsort(pre, kind="stable")], ends)


def _integrate(recurrent, external, v, n_steps, delay, dt, tau_m, theta, v_reset, t_ref):
    """The time loop: `external(k)` is the input of step k, `recurrent(fired)` what these spikes cause."""
    n_delay, n_ref, decay = round(delay / dt), round(t_ref / dt), np.exp(-dt / tau_m)
    on_the_way = np.zeros((n_delay, v.size))  # a ring: row k % n_delay arrives in step k
    refractory_until = np.full(v.size, -1)
    fired_in = []
    for k in range(n_steps):
        arriving = on_the_way[k % n_delay]
        v = v * decay + external(k) + arriving
        v[refractory_until >= k] = v_reset
        fired = np.flatnonzero(v >= theta)
        v[fired] = v_reset
        refractory_until[fired] = k + n_ref
        arriving[:] = recurrent(fired) if fired.size else 0.0
        fired_in.append(fired)
    neurons = np.concatenate(fired_in) if fired_in else np.empty(0, dtype=int)
    return dt * np.repeat(np.arange(n_steps), [fired.size for fired in fired_in]), neurons


# --- reading spike trains -----------------------------------------------------------------------------------


def mean_rate(times, n_neurons, t_start, t_stop):
    """Firing rate averaged over all neurons and over t_start <= t < t_stop.

    Parameters
    ----------
    times : array_like, shape (n_spikes,)
        Spike times of all neurons together, ms, in any order.
    n_neurons : int
        Neurons of the network, silent ones included.
    t_start, t_stop : float
        Window, ms.

    Returns
    -------
    float
        Spikes per neuron and second, Hz.
    """
    times = np.asarray(times, dtype=float)
    return 1e3 * np.count_nonzero((times >= t_start) & (times < t_stop)) / (n_neurons * (t_stop - t_start))


def population_rate(times, n_neurons, t_start, t_stop, bin_width=1.0):
    """Population firing rate against time.

    Parameters
    ----------
    times, n_neurons, t_start, t_stop
        As in `mean_rate`.
    bin_width : float
        Width of the bins, ms. Bin k holds t_start + k * bin_width <= t < t_start + (k + 1) * bin_width; only
        bins that lie wholly before t_stop count (2.3 ms hold 23 bins of 0.1 ms, though 2.3 / 0.1 is 22.999...).

    Returns
    -------
    centre : ndarray, shape (n_bins,)
        Middle of each bin, ms.
    rate : ndarray, shape (n_bins,)
        Spikes per neuron and second in each bin, Hz.
    """
    n_bins = int(np.floor((t_stop - t_start) / bin_width + 1e-9))
    counts = _spike_counts(times, np.zeros(len(times), dtype=int), 1, t_start, n_bins, bin_width)[0]
    return t_start + bin_width * (np.arange(n_bins) + 0.5), 1e3 * counts / (n_neurons * bin_width)


def _spike_counts(times, neurons, n_neurons, t_start, n_bins, bin_width):
    """Counts, shape (n_neurons, n_bins). A time such as 0.3 is not exact: 1e-9 keeps it in its bin."""
    position = np.floor((np.asarray(times, dtype=float) - t_start) / bin_width + 1e-9).astype(int)
    inside = (position >= 0) & (position < n_bins)
    flat = np.asarray(neurons, dtype=int)[inside] * n_bins + position[inside]
    return np.bincount(flat, minlength=n_neurons * n_bins).reshape(n_neurons, n_bins)


def interval_cv(times, neurons, n_neurons, t_start, t_stop, min_intervals=3):
    """Coefficient of variation of interspike intervals, first for each neuron, then averaged over neurons.

    Parameters
    ----------
    times, neurons : array_like, shape (n_spikes,)
        Spikes of the network, in any order.
    n_neurons : int
    t_start, t_stop : float
        Only spikes with t_start <= t < t_stop count, ms.
    min_intervals : int
        Neurons with fewer intervals than this are left out of the average.

    Returns
    -------
    float
        Mean CV: standard deviation (dividing by the number of intervals) over mean; nan if no neuron
        qualifies.
    """
    times, neurons = np.asarray(times, dtype=float), np.asarray(neurons, dtype=int)
    inside = (times >= t_start) & (times < t_stop)
    times, neurons = times[inside], neurons[inside]
    order = np.lexsort((times, neurons))
    ends = np.cumsum(np.bincount(neurons, minlength=n_neurons))[:-1]
    intervals = [np.diff(train) for train in np.split(times[order], ends)]
    cvs = [isi.std() / isi.mean() for isi in intervals if isi.size >= max(min_intervals, 1)]
    return float(np.mean(cvs)) if cvs else float("nan")


def synchrony_index(times, neurons, n_neurons, t_start, t_stop, bin_width=2.0):
    """Population synchrony chi: how much of the neurons' fluctuation survives averaging over the network.

    With x_i(k) the spike count of neuron i in bin k, chi^2 = Var_k(mean_i x_i) / mean_i(Var_k x_i). All
    neurons in lockstep give 1, independent ones about 1 / sqrt(n_neurons).

    Parameters
    ----------
    times, neurons : array_like, shape (n_spikes,)
        Spikes of the network, in any order.
    n_neurons : int
        Neurons of the network, silent ones included.
    t_start, t_stop, bin_width : float
        Window and bins, ms, as in `population_rate`.

    Returns
    -------
    float
        chi (not its square), between 0 and 1; 0 for a network whose counts never vary.

    References
    ----------
    Golomb & Rinzel, Physica D 72, 259 (1994), with spike counts for voltages.
    """
    n_bins = int(np.floor((t_stop - t_start) / bin_width + 1e-9))
    counts = _spike_counts(times, neurons, n_neurons, t_start, n_bins, bin_width)
    individual = counts.var(axis=1).mean()
    return float(np.sqrt(counts.mean(axis=0).var() / individual)) if individual > 0 else 0.0


def population_spectrum(times, n_neurons, t_start, t_stop, bin_width=1.0, segment=200.0):
    """Power spectrum of the population rate.

    The population rate r (Hz, bins of `bin_width`) is cut from t_start on into segments that do not overlap;
    a rest that fills no segment is left out. S(f) = |sum_k (r_k - mean r) exp(-2 pi i f t_k) bin_width|^2 /
    segment with times in seconds, averaged over the segments: the two-sided density at positive frequencies.
    Independent Poisson neurons of rate nu give the flat S = nu / n_neurons.

    Parameters
    ----------
    times, n_neurons, t_start, t_stop, bin_width
        As in `population_rate`.
    segment : float
        Length of a segment, ms, a multiple of bin_width.

    Returns
    -------
    frequency : ndarray, shape (n_frequencies,)
        1 / segment, 2 / segment, ... up to 1 / (2 bin_width), Hz. Zero is left out.
    power : ndarray, shape (n_frequencies,)
        S(f), Hz^2/Hz.
    """
    _, rate = population_rate(times, n_neurons, t_start, t_stop, bin_width)
    per_segment = round(segment / bin_width)
    pieces = rate[: rate.size // per_segment * per_segment].reshape(-1, per_segment)
    amplitude = np.fft.rfft(pieces - pieces.mean(axis=1, keepdims=True), axis=1) * bin_width * 1e-3
    power = (np.abs(amplitude) ** 2).mean(axis=0) / (segment * 1e-3)
    return np.fft.rfftfreq(per_segment, bin_width * 1e-3)[1:], power[1:]


def oscillation_frequency(frequency, power, factor=5.0):
    """Frequency of the population oscillation, if there is one.

    Parameters
    ----------
    frequency, power : array_like, shape (n,)
        A spectrum: frequency in Hz, power in any unit.
    factor : float
        The largest power must exceed the median power by this factor to count as an oscillation.

    Returns
    -------
    float
        Frequency of the largest power, Hz; 0 if the network does not oscillate.
    """
    frequency, power = np.asarray(frequency, dtype=float), np.asarray(power, dtype=float)
    peak = int(np.argmax(power))
    return float(frequency[peak]) if power[peak] > factor * np.median(power) else 0.0


def network_state(times, neurons, n_neurons, t_start, t_stop, chi_split=0.2, cv_split=0.3):
    """Name the state of a network: synchronous or asynchronous, regular or irregular.

    Parameters
    ----------
    times, neurons, n_neurons, t_start, t_stop
        As in `synchrony_index` and `interval_cv`, whose default bins and minimum apply.
    chi_split : float
        Synchronous if chi is above this.
    cv_split : float
        Irregular if the mean CV is above this.

    Returns
    -------
    str
        "SR", "AR", "SI" or "AI"; "silent" if the mean rate is below 0.5 Hz or no neuron fires often enough
        for a CV.
    """
    cv = interval_cv(times, neurons, n_neurons, t_start, t_stop)
    if mean_rate(times, n_neurons, t_start, t_stop) < 0.5 or np.isnan(cv):
        return "silent"
    synchronous = synchrony_index(times, neurons, n_neurons, t_start, t_stop) > chi_split
    return ("S" if synchronous else "A") + ("I" if cv > cv_split else "R")


def rate_cv_sweep(g_values, eta_values, n_neurons=1000, weight=0.2, t_start=100.0, t_stop=600.0, seed=0):
    """Mean rate and mean CV of simulated networks over g, for several external inputs.

    Parameters
    ----------
    g_values : array_like, shape (n_g,)
        Relative strengths of inhibition.
    eta_values : array_like, shape (n_eta,)
        nu_ext / nu_thr.
    n_neurons, weight, seed
        As in `simulate_network` (delay and time step are its defaults).
    t_start, t_stop : float
        Simulate up to t_stop; measure from t_start, ms.

    Returns
    -------
    rate : ndarray, shape (n_eta, n_g)
        Mean rate, Hz.
    cv : ndarray, shape (n_eta, n_g)
        Mean CV of intervals; nan where `interval_cv` is, as in a silent network.
    """
    rate, cv = np.empty((2, len(eta_values), len(g_values)))
    for row, eta in enumerate(eta_values):
        for column, g in enumerate(g_values):
            times, neurons = simulate_network(g, eta, n_neurons, weight, t_stop=t_stop, seed=seed)
            rate[row, column] = mean_rate(times, n_neurons, t_start, t_stop)
            cv[row, column] = interval_cv(times, neurons, n_neurons, t_start, t_stop)
    return rate, cv


# --- mean field ---------------------------------------------------------------------------------------------


def input_moments(rate, g, nu_ext, n_synapses, weight, gamma=0.25, tau_m=TAU_M):
    """Mean and standard deviation of the input in the diffusion approximation.

    Every neuron fires at `rate`. It has n_synapses = C_E excitatory and gamma C_E inhibitory synapses from
    the network, and C_E external ones of rate nu_ext. The input is written tau_m dv/dt = -v + mu + sigma
    sqrt(tau_m) xi(t), with white noise <xi(t) xi(t')> = delta(t - t').

    Parameters
    ----------
    rate, nu_ext : float or ndarray
        Firing rate of the network's neurons and of one external synapse, Hz.
    g : float or ndarray
        Relative strength of inhibition.
    n_synapses : int
        C_E.
    weight : float
        Excitatory jump J, mV.
    gamma : float
        C_I / C_E.
    tau_m : float
        Membrane time constant, ms.

    Returns
    -------
    mu, sigma : float or ndarray
        Mean and standard deviation (not variance) as written above, mV.
    """
    per_tau = n_synapses * tau_m * 1e-3
    mu = weight * per_tau * (nu_ext + rate * (1 - gamma * g))
    return mu, weight * np.sqrt(per_tau * (nu_ext + rate * (1 + gamma * g**2)))


def siegert_rate(mu, sigma, tau_m=TAU_M, theta=THETA, v_reset=V_RESET, t_ref=T_REF):
    """Rate of a leaky integrate-and-fire neuron with input mu and white noise sigma, as in `input_moments`.

    Must hold for any sigma > 0: from the almost noise-free neuron, above threshold or below, to the very
    noisy one.

    Parameters
    ----------
    mu, sigma : float or array_like
        Mean and standard deviation of the input, mV (shapes broadcast together).
    tau_m, theta, v_reset, t_ref : float
        Neuron constants, ms and mV.

    Returns
    -------
    float or ndarray
        Stationary rate, Hz; 0 where it is too small for a floating-point number.

    References
    ----------
    Siegert, Phys. Rev. 81, 617 (1951); Brunel (2000), equation 21.
    """
    mu, sigma = np.broadcast_arrays(np.asarray(mu, dtype=float), np.asarray(sigma, dtype=float))
    low, high = (v_reset - mu) / sigma, (theta - mu) / sigma
    # exp(u^2) (1 + erf u) = erfcx(-u) is harmless for u < 0; for u > 0 it is 2 exp(u^2) - erfcx(u), whose
    # first part integrates to Dawson's function, and only that part can overflow: the rate is then zero to
    # all digits.
    with np.errstate(over="ignore", invalid="ignore"):
        steep = [2 * np.exp(np.maximum(u, 0) ** 2) * dawsn(np.maximum(u, 0)) for u in (low, high)]
        rising = np.where(np.isinf(steep[1]), np.inf, steep[1] - steep[0])
    gentle = _erfcx_integral(np.maximum(-high, 0), np.maximum(-low, 0)) - _erfcx_integral(
        np.maximum(low, 0), np.maximum(high, 0)
    )
    rate = 1e3 / (t_ref + tau_m * np.sqrt(np.pi) * (rising + gentle))
    return rate if rate.ndim else float(rate)


def _erfcx_integral(low, high):
    """Integral of erfcx over 0 <= low ... high; erfcx falls like 1/x, so x = sinh(s) smooths it."""
    nodes, weights = np.polynomial.legendre.leggauss(60)
    start, end = np.arcsinh(low)[..., None], np.arcsinh(high)[..., None]
    s = start + (end - start) * (nodes + 1) / 2
    return ((end - start) / 2 * weights * erfcx(np.sinh(s)) * np.cosh(s)).sum(axis=-1)


def mean_field_rate(g, eta, n_synapses, weight, gamma=0.25):
    """Self-consistent firing rate of Brunel's network in the asynchronous state.

    The rate that goes into `input_moments` is the rate that comes out of `siegert_rate`.

    Parameters
    ----------
    g, eta : float
        Relative strength of inhibition; nu_ext / nu_thr > 0.
    n_synapses : int
        C_E.
    weight : float
        Excitatory jump J, mV.
    gamma : float
        C_I / C_E.

    Returns
    -------
    float
        Rate, Hz; the largest solution where there are several.

    References
    ----------
    Amit & Brunel, Cereb. Cortex 7, 237 (1997); Brunel (2000), section 3.
    """
    nu_ext = eta * threshold_rate(weight, n_synapses)

    def excess(rate):
        return siegert_rate(*input_moments(rate, g, nu_ext, n_synapses, weight, gamma)) - rate

    # Nobody fires faster than 1 / t_ref: come down from there to the first sign change.
    trial = np.append(0.0, np.geomspace(1e-6, 1e3 / T_REF, 600))
    last = np.flatnonzero(excess(trial) >= 0)[-1]
    return float(brentq(excess, trial[last], trial[last + 1], xtol=1e-12, rtol=1e-12))


# --- pictures -----------------------------------------------------------------------------------------------


def plot_rasters(trains, titles, n_neurons, t_start, t_stop, bin_width=0.5):
    """Spike rasters of several networks side by side, the population rate below each.

    Parameters
    ----------
    trains : list of (times, neurons)
        Spikes of each network.
    titles : list of str
        One title for each network.
    n_neurons : int
        Size of every network.
    t_start, t_stop : float
        Window to show, ms.
    bin_width : float
        Bins of the rate, ms.

    Returns
    -------
    matplotlib.figure.Figure
        2 x len(trains) axes. Above: one dot or tick for each spike of some 30 to 100 neurons at their times, a
        row for each neuron.
        Below: `population_rate` of all neurons as a line. Time in ms on the x axes, all axes labelled.
    """
    fig, axes = plt.subplots(
        2,
        len(trains),
        figsize=(4 * len(trains), 4.5),
        squeeze=False,
        sharex=True,
        gridspec_kw={"height_ratios": [2, 1]},
        layout="constrained",
    )
    shown = np.unique(np.linspace(0, n_neurons - 1, min(n_neurons, _RASTER_ROWS)).astype(int))
    for (above, below), (times, neurons), title in zip(axes.T, trains, titles, strict=True):
        times, neurons = np.asarray(times), np.asarray(neurons)
        keep = (times >= t_start) & (times < t_stop) & np.isin(neurons, shown)
        above.plot(times[keep], np.searchsorted(shown, neurons[keep]), "|", color="black", markersize=3)
        above.set(
            title=title, ylim=(-1, shown.size), xlim=(t_start, t_stop), xlabel="time (ms)", ylabel="neuron (index)"
        )
        below.plot(*population_rate(times, n_neurons, t_start, t_stop, bin_width), color="tab:red", lw=0.8)
        below.set(xlabel="time (ms)", ylabel="rate (Hz)", ylim=(0, None))
    return fig


def plot_rate_cv(g, eta, rate, cv):
    """Rate and CV against g, a curve for each external input.

    Parameters
    ----------
    g : array_like, shape (n_g,)
        Relative strength of inhibition.
    eta : array_like, shape (n_eta,)
        nu_ext / nu_thr, named in the legend.
    rate, cv : array_like, shape (n_eta, n_g)
        Mean rate in Hz and mean CV; nan where the network is silent.

    Returns
    -------
    matplotlib.figure.Figure
        Two axes, rate and CV against g, with lines, labels and a legend.
    """
    fig, (left, right) = plt.subplots(1, 2, figsize=(8, 3.2), layout="constrained")
    for value, rates, cvs in zip(eta, rate, cv, strict=True):
        label = rf"$\nu_{{ext}}/\nu_{{thr}}$ = {value:g}"
        left.plot(g, rates, "o-", label=label)
        right.plot(g, cvs, "o-", label=label)
    left.set(xlabel="relative inhibition g", ylabel="mean rate (Hz)")
    right.set(xlabel="relative inhibition g", ylabel="CV of intervals")
    left.legend()
    return fig


def plot_phase_diagram(g, eta, states):
    """Phase diagram: the state of the network at each (g, nu_ext / nu_thr).

    Parameters
    ----------
    g, eta : array_like, shapes (n_g,) and (n_eta,)
        Axes of the diagram: g to the right, nu_ext / nu_thr upwards.
    states : list of lists of str, n_eta rows of n_g
        As `network_state` names them; states[j][i] belongs to eta[j] and g[i].

    Returns
    -------
    matplotlib.figure.Figure
        One axes, labelled, that shows the states in different colours - an image, or one set of markers for
        each state at its (g, eta) - with a legend (or text) that names every state that occurs.
    """
    fig, ax = plt.subplots(figsize=(5, 4), layout="constrained")
    across, up = np.meshgrid(g, eta)
    states = np.asarray(states)
    for name in np.unique(states):
        here = states == name
        ax.scatter(across[here], up[here], marker="s", s=90, label=str(name))
    ax.set(xlabel="relative inhibition g", ylabel=r"external rate $\nu_{ext}/\nu_{thr}$")
    ax.legend(loc="upper left", bbox_to_anchor=(1, 1))
    return fig


def plot_mean_field(g_theory, rate_theory, g, rate, sem):
    """Mean-field rate against simulation.

    Parameters
    ----------
    g_theory, rate_theory : array_like, shape (m,)
        The theory's curve, rate in Hz.
    g, rate, sem : array_like, shape (n,)
        Simulated mean rate and its standard error over networks, Hz.

    Returns
    -------
    matplotlib.figure.Figure
        One axes, labelled: theory as a line, simulation as points with error bars, and a legend.
    """
    fig, ax = plt.subplots(figsize=(4.5, 3.4), layout="constrained")
    ax.plot(g_theory, rate_theory, color="black", label="mean field")
    ax.errorbar(g, rate, yerr=sem, fmt="o", capsize=3, color="tab:red", label="simulation")
    ax.set(xlabel="relative inhibition g", ylabel="mean rate (Hz)")
    ax.legend()
    return fig
