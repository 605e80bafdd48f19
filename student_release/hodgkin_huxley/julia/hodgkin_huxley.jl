#=
One neuron: from ions to spikes.

Units: mV, ms, Hz. Current densities are in uA/mm^2 (0.01 uA/mm^2 = 1 uA/cm^2 = 10 nA/mm^2), conductance
densities in mS/mm^2, the capacitance in uF/mm^2; with these, conductance times voltage is a current, and
current over capacitance is a voltage per millisecond. The Hodgkin-Huxley model is the one of Dayan & Abbott,
Theoretical Neuroscience, section 5.6:

    C_M dv/dt = current - G_LEAK (v - E_LEAK) - g_k n^4 (v - E_K) - g_na m^3 h (v - E_NA)
    dx/dt = alpha_x(v) (1 - x) - beta_x(v) x        for each gate x = n, m, h

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

const GAS_CONSTANT = 8.314462618  # J / (mol K)
const FARADAY = 96485.33212  # C / mol
const ZERO_CELSIUS = 273.15  # K
const C_M = 0.01  # uF/mm^2 (10 nF/mm^2)
const G_LEAK = 0.003  # mS/mm^2
const G_K = 0.36  # mS/mm^2
const G_NA = 1.2  # mS/mm^2
const E_LEAK = -54.387  # mV
const E_K = -77.0  # mV
const E_NA = 50.0  # mV
const V_START = -65.0  # mV, where a simulation starts unless told otherwise
const SPIKE_LEVEL = 0.0  # mV, a spike is an upward crossing of this level

"""
Equilibrium potential of one ion.

Parameters
----------
valence : Int or Array of Int
    Charge of the ion in elementary charges, with its sign (K+: 1, Cl-: -1, Ca2+: 2).
outside, inside : Real or Array
    Concentrations outside and inside the cell, mM. The arguments broadcast against each other.
celsius : Real
    Temperature, degrees Celsius.

Returns
-------
Real or Array
    Potential inside relative to outside, mV.

References
----------
Dayan & Abbott, Theoretical Neuroscience, section 5.2.
"""
function nernst_potential(valence, outside, inside, celsius=37.0)
    Base.error("neurograde:NotImplemented nernst_potential is yours to write")
end

"""
Resting potential of a membrane that several monovalent ions cross (Goldman-Hodgkin-Katz equation).

Parameters
----------
permeability, outside, inside : Array, shape (n_ions,)
    Relative permeabilities (any common unit) and concentrations outside and inside, mM.
valence : Array of Int, shape (n_ions,)
    1 for each cation and -1 for each anion.
celsius : Real
    Temperature, degrees Celsius.

Returns
-------
Real
    Potential inside relative to outside at which no net current flows, mV.

References
----------
Hodgkin & Katz, J Physiol 108:37 (1949).
"""
function ghk_potential(permeability, outside, inside, valence, celsius=37.0)
    Base.error("neurograde:NotImplemented ghk_potential is yours to write")
end

"""
Simulate tau_m dv/dt = -v + current, with a spike and a reset to 0 whenever v reaches 1.

Voltage and current are measured from rest and in units of the distance to threshold, so they have no
dimension.

Parameters
----------
current : Array, shape (n_steps,)
    Input; current[k] holds from time k * dt to (k + 1) * dt.
dt : Real
    Time step, ms.
tau_m : Real
    Membrane time constant, ms.
t_ref : Real
    Absolute refractory period, ms: after a spike v stays at 0 for this long. A multiple of `dt`.

Returns
-------
v : Array, shape (n_steps,)
    v[k] at time k * dt, starting from v[0] = 0. At the time of a spike it is up to you whether v shows
    the threshold or the reset.
spikes : Array, shape (n_spikes,)
    Spike times, ms.

References
----------
Dayan & Abbott, Theoretical Neuroscience, section 5.4.
"""
function simulate_lif(current, dt, tau_m=20.0, t_ref=0.0)
    Base.error("neurograde:NotImplemented simulate_lif is yours to write")
end

"""
Steady firing rate of a leaky integrate-and-fire neuron, in closed form.

Parameters
----------
current : Real or Array
    Constant input relative to threshold (dimensionless).
tau_m, t_ref : Real
    Membrane time constant and absolute refractory period, ms.

Returns
-------
Array, shape of `current`
    Rate in Hz; 0 where `current` <= 1.

References
----------
Dayan & Abbott, Theoretical Neuroscience, section 5.4.
"""
function lif_firing_rate(current, tau_m=20.0, t_ref=0.0)
    Base.error("neurograde:NotImplemented lif_firing_rate is yours to write")
end

"""
Large-current expansion of the firing rate without a refractory period, to order 1/current.

Parameters
----------
current : Real or Array
    Constant input relative to threshold (dimensionless), much larger than 1.
tau_m : Real
    Membrane time constant, ms.

Returns
-------
Array, shape of `current`
    The terms of order current, 1 and 1/current of the rate, summed, in Hz.
"""
function lif_rate_series(current, tau_m=20.0)
    Base.error("neurograde:NotImplemented lif_rate_series is yours to write")
end

"""
Large-current expansion of the firing rate with a refractory period, to order 1/current^2.

Parameters
----------
current : Real or Array
    Constant input relative to threshold (dimensionless), much larger than 1 and than tau_m / t_ref.
t_ref, tau_m : Real
    Absolute refractory period (greater than 0) and membrane time constant, ms.

Returns
-------
Array, shape of `current`
    The terms of order 1, 1/current and 1/current^2 of the rate, summed, in Hz.
"""
function lif_rate_series_refractory(current, t_ref, tau_m=20.0)
    Base.error("neurograde:NotImplemented lif_rate_series_refractory is yours to write")
end

"""
Steady firing rate of a leaky integrate-and-fire neuron with spike-triggered adaptation.

The neuron obeys tau_m dv/dt = -v + current - a with threshold 1 and reset 0 and no refractory period; the
adaptation obeys tau_a da/dt = -a between spikes and grows by `jump` at each spike.

Parameters
----------
current : Real or Array
    Constant input relative to threshold (dimensionless).
jump : Real
    Increment of the adaptation at a spike (dimensionless, not negative).
tau_m, tau_a : Real
    Time constants of membrane and adaptation, ms; tau_a > tau_m.

Returns
-------
Array, shape of `current`
    Rate in Hz when all intervals have become equal; 0 where `current` <= 1.
"""
function adapting_lif_rate(current, jump, tau_m=10.0, tau_a=200.0)
    Base.error("neurograde:NotImplemented adapting_lif_rate is yours to write")
end

"""
Opening and closing rate of one gate of the Hodgkin-Huxley model.

Two of the rates read 0/0 at one voltage; there the function returns the limit.

Parameters
----------
gate : {"n", "m", "h"}
    Potassium activation, sodium activation or sodium inactivation.
v : Real or Array
    Membrane potential, mV.

Returns
-------
alpha, beta : Array, shape of `v`
    Opening and closing rate, 1/ms.

References
----------
Dayan & Abbott, Theoretical Neuroscience, section 5.5, equations 5.22 and 5.24.
"""
function gate_rates(gate, v)
    Base.error("neurograde:NotImplemented gate_rates is yours to write")
end

"""
Steady state of one gate at a fixed voltage.

Parameters
----------
gate : {"n", "m", "h"}
    Potassium activation, sodium activation or sodium inactivation.
v : Real or Array
    Membrane potential, mV.

Returns
-------
Array, shape of `v`
    Probability that the gate is open, between 0 and 1.
"""
function gate_steady_state(gate, v)
    Base.error("neurograde:NotImplemented gate_steady_state is yours to write")
end

"""
Time constant with which one gate approaches its steady state at a fixed voltage.

Parameters
----------
gate : {"n", "m", "h"}
    Potassium activation, sodium activation or sodium inactivation.
v : Real or Array
    Membrane potential, mV.

Returns
-------
Array, shape of `v`
    Time constant, ms.
"""
function gate_time_constant(gate, v)
    Base.error("neurograde:NotImplemented gate_time_constant is yours to write")
end

"""
Draw the gating curves: steady states in one panel, time constants in another, both against voltage.

Parameters
----------
v : Array, shape (n,)
    Membrane potential, mV.
steady_state, time_constant : Dict
    For each of the keys "n", "m" and "h" an array of shape (n,); time constants in ms.

Returns
-------
a panel or a Vector of panels, see the top of this file
    Two axes, each with one labelled line per gate, a legend, and units where a quantity has any.
"""
function plot_gating_curves(v, steady_state, time_constant)
    Base.error("neurograde:NotImplemented plot_gating_curves is yours to write")
end

"""
Simulate the Hodgkin-Huxley model.

Parameters
----------
current : Array, shape (n_steps,)
    Injected current density, uA/mm^2; current[k] holds from time k * dt to (k + 1) * dt.
dt : Real
    Step of input and output, ms, at most 0.05. Any integration method will do; it may take smaller steps
    inside.
start : Array, shape (4,), optional
    v (mV), n, m, h at time 0. By default v is V_START and each gate is at its steady state there.
g_na, g_k : Real
    Maximal conductance densities, mS/mm^2.

Returns
-------
Array, shape (n_steps, 4)
    Columns v (mV), n, m, h; row k at time k * dt, so row 0 is the start.

References
----------
Hodgkin & Huxley, J Physiol 117:500 (1952); Dayan & Abbott, Theoretical Neuroscience, section 5.6.
"""
function simulate_hh(current, dt, start, g_na=1.2, g_k=0.36)
    Base.error("neurograde:NotImplemented simulate_hh is yours to write")
end

"""
Times at which a voltage trace crosses a threshold upwards.

Parameters
----------
v : Array, shape (n_steps,)
    Membrane potential at times 0, dt, 2 dt, ..., mV.
dt : Real
    Time step, ms.
threshold : Real
    Voltage to be crossed from below, mV.

Returns
-------
Array, shape (n_spikes,)
    Spike times, ms, interpolated linearly between samples. A trace that starts above the threshold has no
    spike there.
"""
function spike_times(v, dt, threshold=0.0)
    Base.error("neurograde:NotImplemented spike_times is yours to write")
end

"""
Smallest constant current that makes the Hodgkin-Huxley model fire for ever.

The current is switched on at time 0, the neuron being in the default start of `simulate_hh`. A spike is
an upward crossing of SPIKE_LEVEL. Currents slightly too small give several spikes before the neuron falls
silent: simulate 500 ms or more.

Parameters
----------
g_na, g_k : Real
    Maximal conductance densities, mS/mm^2. The onset lies between 0 and 0.2 uA/mm^2 for all that are
    asked.

Returns
-------
Real
    Onset current density, uA/mm^2, to three significant digits or better.
"""
function hh_onset_current(g_na=1.2, g_k=0.36)
    Base.error("neurograde:NotImplemented hh_onset_current is yours to write")
end

"""
Rate of sustained firing of the Hodgkin-Huxley model.

A spike is an upward crossing of SPIKE_LEVEL. The constant current is switched on at time 0, the neuron
being in the default start of `simulate_hh`. Firing is sustained when it never ends: a few spikes at the
onset do not count.

Parameters
----------
current : Array, shape (n_currents,)
    Constant current densities, uA/mm^2.
g_na, g_k : Real
    Maximal conductance densities, mS/mm^2.

Returns
-------
Array, shape (n_currents,)
    The inverse of the mean interspike interval after the transient, Hz; 0 where firing is not sustained.

References
----------
Dayan & Abbott, Theoretical Neuroscience, section 5.6 and exercise 5.5.
"""
function hh_firing_rate(current, g_na=1.2, g_k=0.36)
    Base.error("neurograde:NotImplemented hh_firing_rate is yours to write")
end

"""
Draw an f-I curve.

Parameters
----------
current : Array, shape (n,)
    Current densities in increasing order, uA/mm^2.
rate : Array, shape (n,)
    Firing rates, Hz.

Returns
-------
a panel or a Vector of panels, see the top of this file
    One pair of axes with a line through the points; both axes labelled with their units.
"""
function plot_f_i_curve(current, rate)
    Base.error("neurograde:NotImplemented plot_f_i_curve is yours to write")
end

"""
Fixed point of the Hodgkin-Huxley model at a constant current, stable or not.

Parameters
----------
current : Real
    Constant current density, uA/mm^2, between -0.1 and 3.
g_na, g_k : Real
    Maximal conductance densities, mS/mm^2.

Returns
-------
Array, shape (4,)
    v (mV), n, m, h.
"""
function resting_state(current, g_na=1.2, g_k=0.36)
    Base.error("neurograde:NotImplemented resting_state is yours to write")
end

"""
Growth rate of small perturbations of the fixed point: it is stable where this is negative.

Parameters
----------
current : Real
    Constant current density, uA/mm^2.
g_na, g_k : Real
    Maximal conductance densities, mS/mm^2.

Returns
-------
Real
    Largest real part among the eigenvalues of the Jacobian of (v, n, m, h) at the fixed point, 1/ms.
"""
function rest_growth_rate(current, g_na=1.2, g_k=0.36)
    Base.error("neurograde:NotImplemented rest_growth_rate is yours to write")
end

"""
Size of the voltage swing that is left after the transient.

The constant current is switched on at time 0, the neuron being in the default start of `simulate_hh`.

Parameters
----------
current : Array, shape (n_currents,)
    Constant current densities, uA/mm^2.
g_na, g_k : Real
    Maximal conductance densities, mS/mm^2.

Returns
-------
Array, shape (n_currents,)
    Highest minus lowest voltage after the first 300 ms or more, mV; 0 where the neuron comes to rest.
"""
function hh_amplitude(current, g_na=1.2, g_k=0.36)
    Base.error("neurograde:NotImplemented hh_amplitude is yours to write")
end

"""
Current above which the Hodgkin-Huxley model no longer oscillates at all (excitation block).

Parameters
----------
g_na, g_k : Real
    Maximal conductance densities, mS/mm^2. The block lies between 0.5 and 3 uA/mm^2 for all that are
    asked.

Returns
-------
Real
    Current density, uA/mm^2, to two significant digits or better.
"""
function hh_block_current(g_na=1.2, g_k=0.36)
    Base.error("neurograde:NotImplemented hh_block_current is yours to write")
end

"""
One period of the sustained oscillation of the Hodgkin-Huxley model.

Parameters
----------
current : Real
    Constant current density at which the neuron oscillates, uA/mm^2.
g_na, g_k : Real
    Maximal conductance densities, mS/mm^2.

Returns
-------
period : Real
    Duration of one cycle after the transient, ms.
orbit : Array, shape (n_samples, 3)
    Columns v (mV), n, m over exactly one period, in the order of time, at most 0.05 ms apart. It may
    start anywhere on the cycle; the last row closes the loop to within one time step.
"""
function limit_cycle(current, g_na=1.2, g_k=0.36)
    Base.error("neurograde:NotImplemented limit_cycle is yours to write")
end

"""
Draw limit cycles in the space of v, n and m.

Parameters
----------
orbits : Vector of Arrays, each of shape (n_samples, 3)
    Closed curves; columns v (mV), n, m.
currents : Array, shape (n_orbits,)
    Current density of each, uA/mm^2, for the legend.

Returns
-------
a panel or a Vector of panels, see the top of this file
    One pair of 3-D axes, v along x, n along y and m along z, all labelled and v with its unit; one line
    per orbit; a legend with the currents and their unit.
"""
function plot_limit_cycles(orbits, currents)
    Base.error("neurograde:NotImplemented plot_limit_cycles is yours to write")
end

"""
Whether rest and sustained firing are both stable at a constant current.

Which of the two the neuron chooses then depends on its past.

Parameters
----------
current : Array, shape (n_currents,)
    Constant current densities, uA/mm^2.
g_na, g_k : Real
    Maximal conductance densities, mS/mm^2.

Returns
-------
Array of Bool, shape (n_currents,)
    True where the neuron stays at rest if it is at rest, and goes on firing if it fires.
"""
function is_bistable(current, g_na=1.2, g_k=0.36)
    Base.error("neurograde:NotImplemented is_bistable is yours to write")
end
