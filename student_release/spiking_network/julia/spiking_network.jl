#=
A sparse network of integrate-and-fire neurons (Brunel 2000), from one synapse to the phase diagram.

Times are in ms, voltages in mV measured from rest, rates in Hz. Of `n_neurons` neurons the first 80 % are
excitatory, the last 20 % inhibitory. A network's spikes are two arrays of equal length: `times` (ms) and
`neurons` (who fired, counted from 0).

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

const TAU_M = 20.0  # membrane time constant, ms
const THETA = 20.0  # threshold above rest, mV
const V_RESET = 10.0  # reset above rest, mV
const T_REF = 2.0  # absolute refractory period, ms
const F_EXC = 0.8  # fraction of excitatory neurons
const EPSILON = 0.1  # fraction of each population that contacts a neuron

"""
Spikes of one leaky integrate-and-fire neuron driven by delta synapses.

Between arrivals the membrane potential decays, tau_m dv/dt = -v. A presynaptic spike makes v jump at
once. When a jump brings v to theta or above, the neuron fires at that moment; v is set to v_reset and
held there for t_ref, during which arrivals are lost. v = 0 at t = 0.

Parameters
----------
arrival : Array, shape (n,)
    Arrival times of presynaptic spikes, ms, in increasing order.
jump : Array, shape (n,)
    Jump of v that each arrival causes, mV; negative where the synapse is inhibitory.
tau_m, t_ref : Real
    Membrane time constant and absolute refractory period, ms.
theta, v_reset : Real
    Threshold and reset, mV above rest.

Returns
-------
Array, shape (n_spikes,)
    Spike times, ms.

References
----------
Brunel, J. Comput. Neurosci. 8, 183 (2000), section 2; Dayan & Abbott, section 5.4.
"""
function lif_spike_times(arrival, jump, tau_m=20.0, theta=20.0, v_reset=10.0, t_ref=2.0)
    Base.error("neurograde:NotImplemented lif_spike_times is yours to write")
end

"""
Number of external spikes that reach each neuron in each time step.

Every neuron has its own Poisson process, independent of all others and of its own past.

Parameters
----------
rate : Real
    Spikes per second that one neuron receives, all its external synapses together, Hz.
n_neurons : Int
t_stop, dt : Real
    Duration and time step, ms.
seed : Int
    The same seed gives the same numbers, another seed others.

Returns
-------
Array of Int, shape (n_steps, n_neurons), n_steps = round(t_stop / dt)
    Counts (a step can bring more than one spike).
"""
function poisson_drive(rate, n_neurons, t_stop, dt=0.1, seed=0)
    Base.error("neurograde:NotImplemented poisson_drive is yours to write")
end

"""
External rate nu_thr that would bring a neuron just to threshold, on average and without the network.

Parameters
----------
weight : Real
    Jump J of one external spike, mV.
n_synapses : Int
    External synapses per neuron, C_E; each carries its own train.
theta, tau_m : Real
    Threshold, mV; membrane time constant, ms.

Returns
-------
Real
    nu_thr, rate of one external synapse, Hz.
"""
function threshold_rate(weight, n_synapses, theta=20.0, tau_m=20.0)
    Base.error("neurograde:NotImplemented threshold_rate is yours to write")
end

"""
Presynaptic partners of every neuron: random, with the same number of inputs for all.

Neuron i receives C_E = round(epsilon * n_exc) excitatory and C_I = round(epsilon * n_inh) inhibitory
synapses. Its partners are drawn uniformly and independently of other neurons' partners, all different
from each other and from i itself. Neurons 0 ... n_exc - 1 are excitatory, the rest inhibitory.

Parameters
----------
n_exc, n_inh : Int
    Size of the two populations.
epsilon : Real
    Connection probability.
seed : Int
    The same seed gives the same network, another seed another.

Returns
-------
Array of Int, shape (n_exc + n_inh, C_E + C_I)
    Row i lists who is presynaptic to i: first C_E excitatory neurons, then C_I inhibitory ones, each part
    in any order.
"""
function random_connectivity(n_exc, n_inh, epsilon=0.1, seed=0)
    Base.error("neurograde:NotImplemented random_connectivity is yours to write")
end

"""
Synaptic weights as a matrix `weights[post, pre]`: `weights * fired` is the input to each neuron.

Parameters
----------
sources : Array of Int, shape (n_neurons, n_inputs)
    Row i lists the neurons presynaptic to i.
n_exc : Int
    Neurons 0 ... n_exc - 1 are excitatory.
weight : Real
    Jump J of an excitatory synapse, mV; an inhibitory one makes -g J.
g : Real
    Relative strength of inhibition.

Returns
-------
Array, shape (n_neurons, n_neurons)
    Weights, mV; 0 where there is no synapse.
"""
function weight_matrix(sources, n_exc, weight, g)
    Base.error("neurograde:NotImplemented weight_matrix is yours to write")
end

"""
Simulate integrate-and-fire neurons with delta synapses, the external input given.

In every time step, in this order: v decays by exp(-dt / tau_m); the step's external input and the
recurrent input that arrives in it are added; a neuron within its refractory period is put back to v_reset
(its input is lost); neurons with v >= theta fire and go to v_reset. A spike of step k reaches its targets in
step k + round(delay / dt), and the neuron is refractory in steps k + 1 ... k + round(t_ref / dt). v = 0 at
the start.

Parameters
----------
weights : Array, shape (n_neurons, n_neurons)
    weights[post, pre]: jump of v in post when a spike of pre arrives, mV.
drive : Array, shape (n_steps, n_neurons)
    External input, mV: jump of each neuron in each step.
delay, dt : Real
    Synaptic delay and time step, ms.
tau_m, theta, v_reset, t_ref : Real
    As in `lif_spike_times`.

Returns
-------
times : Array, shape (n_spikes,)
    Spike times in increasing order, ms; a spike of step k (k = 0, 1, ...) is at k * dt.
neurons : Array of Int, shape (n_spikes,)
    Who fired.
"""
function run_network(weights, drive, delay=1.8, dt=0.1, tau_m=20.0, theta=20.0, v_reset=10.0, t_ref=2.0)
    Base.error("neurograde:NotImplemented run_network is yours to write")
end

"""
Brunel's network: random connectivity, every neuron with its own external Poisson input.

80 % of the neurons are excitatory; each receives C_E = 0.1 * 0.8 * n_neurons excitatory and C_I = 0.1 *
0.2 * n_neurons inhibitory synapses from the network, and C_E external excitatory ones, each at the rate
nu_ext = eta * nu_thr. Neuron constants are those at the top of this file. The initial v is yours (below
threshold); a spread of values shortens the transient.

Parameters
----------
g : Real
    Inhibitory jump relative to the excitatory one: -g * weight.
eta : Real
    External rate relative to threshold, nu_ext / nu_thr.
n_neurons : Int
weight : Real
    Excitatory jump, mV.
delay, t_stop, dt : Real
    Synaptic delay, duration, time step, ms.
seed : Int
    Of the connectivity and the external input alike.

Returns
-------
times, neurons : Arrays, shape (n_spikes,)
    Spike times in increasing order, ms, and who fired. The transient is included.

References
----------
Brunel, J. Comput. Neurosci. 8, 183 (2000).
"""
function simulate_network(g, eta, n_neurons=1000, weight=0.2, delay=1.8, t_stop=600.0, dt=0.1, seed=0)
    Base.error("neurograde:NotImplemented simulate_network is yours to write")
end

"""
Firing rate averaged over all neurons and over t_start <= t < t_stop.

Parameters
----------
times : Array, shape (n_spikes,)
    Spike times of all neurons together, ms, in any order.
n_neurons : Int
    Neurons of the network, silent ones included.
t_start, t_stop : Real
    Window, ms.

Returns
-------
Real
    Spikes per neuron and second, Hz.
"""
function mean_rate(times, n_neurons, t_start, t_stop)
    Base.error("neurograde:NotImplemented mean_rate is yours to write")
end

"""
Population firing rate against time.

Parameters
----------
times, n_neurons, t_start, t_stop
    As in `mean_rate`.
bin_width : Real
    Width of the bins, ms. Bin k holds t_start + k * bin_width <= t < t_start + (k + 1) * bin_width; only
    bins that lie wholly before t_stop count (2.3 ms hold 23 bins of 0.1 ms, though 2.3 / 0.1 is 22.999...).

Returns
-------
centre : Array, shape (n_bins,)
    Middle of each bin, ms.
rate : Array, shape (n_bins,)
    Spikes per neuron and second in each bin, Hz.
"""
function population_rate(times, n_neurons, t_start, t_stop, bin_width=1.0)
    Base.error("neurograde:NotImplemented population_rate is yours to write")
end

"""
Coefficient of variation of interspike intervals, first for each neuron, then averaged over neurons.

Parameters
----------
times, neurons : Array, shape (n_spikes,)
    Spikes of the network, in any order.
n_neurons : Int
t_start, t_stop : Real
    Only spikes with t_start <= t < t_stop count, ms.
min_intervals : Int
    Neurons with fewer intervals than this are left out of the average.

Returns
-------
Real
    Mean CV: standard deviation (dividing by the number of intervals) over mean; nan if no neuron
    qualifies.
"""
function interval_cv(times, neurons, n_neurons, t_start, t_stop, min_intervals=3)
    Base.error("neurograde:NotImplemented interval_cv is yours to write")
end

"""
Population synchrony chi: how much of the neurons' fluctuation survives averaging over the network.

With x_i(k) the spike count of neuron i in bin k, chi^2 = Var_k(mean_i x_i) / mean_i(Var_k x_i). All
neurons in lockstep give 1, independent ones about 1 / sqrt(n_neurons).

Parameters
----------
times, neurons : Array, shape (n_spikes,)
    Spikes of the network, in any order.
n_neurons : Int
    Neurons of the network, silent ones included.
t_start, t_stop, bin_width : Real
    Window and bins, ms, as in `population_rate`.

Returns
-------
Real
    chi (not its square), between 0 and 1; 0 for a network whose counts never vary.

References
----------
Golomb & Rinzel, Physica D 72, 259 (1994), with spike counts for voltages.
"""
function synchrony_index(times, neurons, n_neurons, t_start, t_stop, bin_width=2.0)
    Base.error("neurograde:NotImplemented synchrony_index is yours to write")
end

"""
Power spectrum of the population rate.

The population rate r (Hz, bins of `bin_width`) is cut from t_start on into segments that do not overlap;
a rest that fills no segment is left out. S(f) = |sum_k (r_k - mean r) exp(-2 pi i f t_k) bin_width|^2 /
segment with times in seconds, averaged over the segments: the two-sided density at positive frequencies.
Independent Poisson neurons of rate nu give the flat S = nu / n_neurons.

Parameters
----------
times, n_neurons, t_start, t_stop, bin_width
    As in `population_rate`.
segment : Real
    Length of a segment, ms, a multiple of bin_width.

Returns
-------
frequency : Array, shape (n_frequencies,)
    1 / segment, 2 / segment, ... up to 1 / (2 bin_width), Hz. Zero is left out.
power : Array, shape (n_frequencies,)
    S(f), Hz^2/Hz.
"""
function population_spectrum(times, n_neurons, t_start, t_stop, bin_width=1.0, segment=200.0)
    Base.error("neurograde:NotImplemented population_spectrum is yours to write")
end

"""
Frequency of the population oscillation, if there is one.

Parameters
----------
frequency, power : Array, shape (n,)
    A spectrum: frequency in Hz, power in any unit.
factor : Real
    The largest power must exceed the median power by this factor to count as an oscillation.

Returns
-------
Real
    Frequency of the largest power, Hz; 0 if the network does not oscillate.
"""
function oscillation_frequency(frequency, power, factor=5.0)
    Base.error("neurograde:NotImplemented oscillation_frequency is yours to write")
end

"""
Spike rasters of several networks side by side, the population rate below each.

Parameters
----------
trains : Vector of Tuples (times, neurons)
    Spikes of each network.
titles : Vector of String
    One title for each network.
n_neurons : Int
    Size of every network.
t_start, t_stop : Real
    Window to show, ms.
bin_width : Real
    Bins of the rate, ms.

Returns
-------
a panel or a Vector of panels, see the top of this file
    2 x length(trains) axes. Above: one dot or tick for each spike of some 30 to 100 neurons at their times, a
    row for each neuron.
    Below: `population_rate` of all neurons as a line. Time in ms on the x axes, all axes labelled.
"""
function plot_rasters(trains, titles, n_neurons, t_start, t_stop, bin_width=0.5)
    Base.error("neurograde:NotImplemented plot_rasters is yours to write")
end

"""
Mean rate and mean CV of simulated networks over g, for several external inputs.

Parameters
----------
g_values : Array, shape (n_g,)
    Relative strengths of inhibition.
eta_values : Array, shape (n_eta,)
    nu_ext / nu_thr.
n_neurons, weight, seed
    As in `simulate_network` (delay and time step are its defaults).
t_start, t_stop : Real
    Simulate up to t_stop; measure from t_start, ms.

Returns
-------
rate : Array, shape (n_eta, n_g)
    Mean rate, Hz.
cv : Array, shape (n_eta, n_g)
    Mean CV of intervals; nan where `interval_cv` is, as in a silent network.
"""
function rate_cv_sweep(g_values, eta_values, n_neurons=1000, weight=0.2, t_start=100.0, t_stop=600.0, seed=0)
    Base.error("neurograde:NotImplemented rate_cv_sweep is yours to write")
end

"""
Rate and CV against g, a curve for each external input.

Parameters
----------
g : Array, shape (n_g,)
    Relative strength of inhibition.
eta : Array, shape (n_eta,)
    nu_ext / nu_thr, named in the legend.
rate, cv : Array, shape (n_eta, n_g)
    Mean rate in Hz and mean CV; nan where the network is silent.

Returns
-------
a panel or a Vector of panels, see the top of this file
    Two axes, rate and CV against g, with lines, labels and a legend.
"""
function plot_rate_cv(g, eta, rate, cv)
    Base.error("neurograde:NotImplemented plot_rate_cv is yours to write")
end

"""
Name the state of a network: synchronous or asynchronous, regular or irregular.

Parameters
----------
times, neurons, n_neurons, t_start, t_stop
    As in `synchrony_index` and `interval_cv`, whose default bins and minimum apply.
chi_split : Real
    Synchronous if chi is above this.
cv_split : Real
    Irregular if the mean CV is above this.

Returns
-------
String
    "SR", "AR", "SI" or "AI"; "silent" if the mean rate is below 0.5 Hz or no neuron fires often enough
    for a CV.
"""
function network_state(times, neurons, n_neurons, t_start, t_stop, chi_split=0.2, cv_split=0.3)
    Base.error("neurograde:NotImplemented network_state is yours to write")
end

"""
Phase diagram: the state of the network at each (g, nu_ext / nu_thr).

Parameters
----------
g, eta : Array, shapes (n_g,) and (n_eta,)
    Axes of the diagram: g to the right, nu_ext / nu_thr upwards.
states : Vector of Vectors of String, n_eta rows of n_g
    As `network_state` names them; states[j][i] belongs to eta[j] and g[i].

Returns
-------
a panel or a Vector of panels, see the top of this file
    One axes, labelled, that shows the states in different colours - an image, or one set of markers for
    each state at its (g, eta) - with a legend (or text) that names every state that occurs.
"""
function plot_phase_diagram(g, eta, states)
    Base.error("neurograde:NotImplemented plot_phase_diagram is yours to write")
end

"""
Mean and standard deviation of the input in the diffusion approximation.

Every neuron fires at `rate`. It has n_synapses = C_E excitatory and gamma C_E inhibitory synapses from
the network, and C_E external ones of rate nu_ext. The input is written tau_m dv/dt = -v + mu + sigma
sqrt(tau_m) xi(t), with white noise <xi(t) xi(t')> = delta(t - t').

Parameters
----------
rate, nu_ext : Real or Array
    Firing rate of the network's neurons and of one external synapse, Hz.
g : Real or Array
    Relative strength of inhibition.
n_synapses : Int
    C_E.
weight : Real
    Excitatory jump J, mV.
gamma : Real
    C_I / C_E.
tau_m : Real
    Membrane time constant, ms.

Returns
-------
mu, sigma : Real or Array
    Mean and standard deviation (not variance) as written above, mV.
"""
function input_moments(rate, g, nu_ext, n_synapses, weight, gamma=0.25, tau_m=20.0)
    Base.error("neurograde:NotImplemented input_moments is yours to write")
end

"""
Rate of a leaky integrate-and-fire neuron with input mu and white noise sigma, as in `input_moments`.

Must hold for any sigma > 0: from the almost noise-free neuron, above threshold or below, to the very
noisy one.

Parameters
----------
mu, sigma : Real or Array
    Mean and standard deviation of the input, mV (shapes broadcast together).
tau_m, theta, v_reset, t_ref : Real
    Neuron constants, ms and mV.

Returns
-------
Real or Array
    Stationary rate, Hz; 0 where it is too small for a floating-point number.

References
----------
Siegert, Phys. Rev. 81, 617 (1951); Brunel (2000), equation 21.
"""
function siegert_rate(mu, sigma, tau_m=20.0, theta=20.0, v_reset=10.0, t_ref=2.0)
    Base.error("neurograde:NotImplemented siegert_rate is yours to write")
end

"""
Self-consistent firing rate of Brunel's network in the asynchronous state.

The rate that goes into `input_moments` is the rate that comes out of `siegert_rate`.

Parameters
----------
g, eta : Real
    Relative strength of inhibition; nu_ext / nu_thr > 0.
n_synapses : Int
    C_E.
weight : Real
    Excitatory jump J, mV.
gamma : Real
    C_I / C_E.

Returns
-------
Real
    Rate, Hz; the largest solution where there are several.

References
----------
Amit & Brunel, Cereb. Cortex 7, 237 (1997); Brunel (2000), section 3.
"""
function mean_field_rate(g, eta, n_synapses, weight, gamma=0.25)
    Base.error("neurograde:NotImplemented mean_field_rate is yours to write")
end

"""
Mean-field rate against simulation.

Parameters
----------
g_theory, rate_theory : Array, shape (m,)
    The theory's curve, rate in Hz.
g, rate, sem : Array, shape (n,)
    Simulated mean rate and its standard error over networks, Hz.

Returns
-------
a panel or a Vector of panels, see the top of this file
    One axes, labelled: theory as a line, simulation as points with error bars, and a legend.
"""
function plot_mean_field(g_theory, rate_theory, g, rate, sem)
    Base.error("neurograde:NotImplemented plot_mean_field is yours to write")
end
