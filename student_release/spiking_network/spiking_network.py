"""A sparse network of integrate-and-fire neurons (Brunel 2000), from one synapse to the phase diagram.

Times are in ms, voltages in mV measured from rest, rates in Hz. Of `n_neurons` neurons the first 80 % are
excitatory, the last 20 % inhibitory. A network's spikes are two arrays of equal length: `times` (ms) and
`neurons` (who fired, counted from 0).
"""

import matplotlib.pyplot as plt
import numpy as np

TAU_M = 20.0  # membrane time constant, ms
THETA = 20.0  # threshold above rest, mV
V_RESET = 10.0  # reset above rest, mV
T_REF = 2.0  # absolute refractory period, ms
F_EXC = 0.8  # fraction of excitatory neurons
EPSILON = 0.1  # fraction of each population that contacts a neuron


# ----------------------------------------------------------------------------------------------
# 1. One neuron, delta synapses · 单个神经元与 delta 突触
#    lif_neuron, 7 points
# ----------------------------------------------------------------------------------------------


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
    raise NotImplementedError("lif_spike_times is yours to write")


# ----------------------------------------------------------------------------------------------
# 2. External drive: independent Poisson trains · 外部驱动：独立的泊松脉冲序列
#    poisson_drive, 6 points
# ----------------------------------------------------------------------------------------------


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
    raise NotImplementedError("poisson_drive is yours to write")


# ----------------------------------------------------------------------------------------------
# 3. The threshold rate nu_thr · 阈值频率 nu_thr
#    threshold_rate, 3 points
# ----------------------------------------------------------------------------------------------


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
    raise NotImplementedError("threshold_rate is yours to write")


# ----------------------------------------------------------------------------------------------
# 4. Who listens to whom · 谁听谁的：连接
#    connectivity, 9 points
# ----------------------------------------------------------------------------------------------


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
    raise NotImplementedError("random_connectivity is yours to write")


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
    raise NotImplementedError("weight_matrix is yours to write")


# ----------------------------------------------------------------------------------------------
# 5. The network in time steps · 网络的逐步模拟
#    network_step, 14 points
# ----------------------------------------------------------------------------------------------


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
    raise NotImplementedError("run_network is yours to write")


# ----------------------------------------------------------------------------------------------
# 6. Brunel's network · Brunel 网络
#    balanced_network, 13 points
# ----------------------------------------------------------------------------------------------


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
    raise NotImplementedError("simulate_network is yours to write")


# ----------------------------------------------------------------------------------------------
# 7. Mean rate and population rate · 平均发放率与群体发放率
#    rates, 6 points
# ----------------------------------------------------------------------------------------------


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
    raise NotImplementedError("mean_rate is yours to write")


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
    raise NotImplementedError("population_rate is yours to write")


# ----------------------------------------------------------------------------------------------
# 8. Irregularity: the CV of intervals · 不规则性：脉冲间隔的 CV
#    irregularity, 7 points
# ----------------------------------------------------------------------------------------------


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
    raise NotImplementedError("interval_cv is yours to write")


# ----------------------------------------------------------------------------------------------
# 9. Synchrony · 同步性
#    synchrony, 6 points
# ----------------------------------------------------------------------------------------------


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
    raise NotImplementedError("synchrony_index is yours to write")


# ----------------------------------------------------------------------------------------------
# 10. Rhythm: the power spectrum · 节律：功率谱
#    spectrum, 9 points
# ----------------------------------------------------------------------------------------------


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
    raise NotImplementedError("population_spectrum is yours to write")


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
    raise NotImplementedError("oscillation_frequency is yours to write")


# ----------------------------------------------------------------------------------------------
# 11. Figure: rasters with the rate below · 图：栅格图与下方的发放率
#    raster_figure, 7 points
# ----------------------------------------------------------------------------------------------


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
    raise NotImplementedError("plot_rasters is yours to write")


# ----------------------------------------------------------------------------------------------
# 12. Rate and CV against inhibition · 发放率与 CV 随抑制强度的变化
#    sweep, 6 points
# ----------------------------------------------------------------------------------------------


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
    raise NotImplementedError("rate_cv_sweep is yours to write")


# ----------------------------------------------------------------------------------------------
# 13. Figure: rate and CV against g · 图：发放率与 CV 对 g
#    sweep_figure, 4 points
# ----------------------------------------------------------------------------------------------


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
    raise NotImplementedError("plot_rate_cv is yours to write")


# ----------------------------------------------------------------------------------------------
# 14. Naming the state · 判定网络状态
#    states, 7 points
# ----------------------------------------------------------------------------------------------


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
    raise NotImplementedError("network_state is yours to write")


# ----------------------------------------------------------------------------------------------
# 15. Figure: the phase diagram · 图：相图
#    phase_diagram, 5 points
# ----------------------------------------------------------------------------------------------


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
    raise NotImplementedError("plot_phase_diagram is yours to write")


# ----------------------------------------------------------------------------------------------
# 16. Mean and fluctuation of the input · 输入的均值与涨落
#    mean_input, 5 points
# ----------------------------------------------------------------------------------------------


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
    raise NotImplementedError("input_moments is yours to write")


# ----------------------------------------------------------------------------------------------
# 17. The rate of a noisy neuron (Siegert) · 含噪神经元的发放率（Siegert 公式）
#    siegert, 10 points
# ----------------------------------------------------------------------------------------------


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
    raise NotImplementedError("siegert_rate is yours to write")


# ----------------------------------------------------------------------------------------------
# 18. Derivation of Siegert's formula · Siegert 公式的推导
#    siegert_derivation, 10 points
#    A written answer: hand in siegert_derivation.md or siegert_derivation.pdf beside this file.
#    书面题：与本文件一同提交 siegert_derivation.md 或 siegert_derivation.pdf。
# ----------------------------------------------------------------------------------------------


# ----------------------------------------------------------------------------------------------
# 19. The self-consistent rate · 自洽的发放率
#    mean_field, 7 points
# ----------------------------------------------------------------------------------------------


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
    raise NotImplementedError("mean_field_rate is yours to write")


# ----------------------------------------------------------------------------------------------
# 20. Figure: theory against simulation · 图：理论与模拟
#    mean_field_figure, 4 points
# ----------------------------------------------------------------------------------------------


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
    raise NotImplementedError("plot_mean_field is yours to write")


# ----------------------------------------------------------------------------------------------
# 21. Why irregular, and why not more so · 为何不规则，又为何不更不规则
#    why_irregular, 5 points, bonus · 附加题
#    A written answer: hand in why_irregular.md or why_irregular.pdf beside this file.
#    书面题：与本文件一同提交 why_irregular.md 或 why_irregular.pdf。
# ----------------------------------------------------------------------------------------------
