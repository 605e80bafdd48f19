"""One neuron: from ions to spikes.

Units: mV, ms, Hz. Current densities are in uA/mm^2 (0.01 uA/mm^2 = 1 uA/cm^2 = 10 nA/mm^2), conductance
densities in mS/mm^2, the capacitance in uF/mm^2; with these, conductance times voltage is a current, and
current over capacitance is a voltage per millisecond. The Hodgkin-Huxley model is the one of Dayan & Abbott,
Theoretical Neuroscience, section 5.6:

    C_M dv/dt = current - G_LEAK (v - E_LEAK) - g_k n^4 (v - E_K) - g_na m^3 h (v - E_NA)
    dx/dt = alpha_x(v) (1 - x) - beta_x(v) x        for each gate x = n, m, h
"""

import math

import matplotlib.pyplot as plt
import numpy as np
from scipy.optimize import brentq

GAS_CONSTANT = 8.314462618  # J / (mol K)
FARADAY = 96485.33212  # C / mol
ZERO_CELSIUS = 273.15  # K

C_M = 0.01  # uF/mm^2 (10 nF/mm^2)
G_LEAK, G_K, G_NA = 0.003, 0.36, 1.2  # mS/mm^2
E_LEAK, E_K, E_NA = -54.387, -77.0, 50.0  # mV
V_START = -65.0  # mV, where a simulation starts unless told otherwise
SPIKE_LEVEL = 0.0  # mV, a spike is an upward crossing of this level


# --- Ions ---------------------------------------------------------------------------------------------------


def nernst_potential(valence, outside, inside, celsius=37.0):
    """Equilibrium potential of one ion.

    Parameters
    ----------
    valence : int or array_like of int
        Charge of the ion in elementary charges, with its sign (K+: 1, Cl-: -1, Ca2+: 2).
    outside, inside : float or array_like
        Concentrations outside and inside the cell, mM. The arguments broadcast against each other.
    celsius : float
        Temperature, degrees Celsius.

    Returns
    -------
    float or ndarray
        Potential inside relative to outside, mV.

    References
    ----------
    Dayan & Abbott, Theoretical Neuroscience, section 5.2.
    """
    return _thermal_voltage(celsius) / np.asarray(valence) * np.log(np.asarray(outside) / np.asarray(inside))


def ghk_potential(permeability, outside, inside, valence, celsius=37.0):
    """Resting potential of a membrane that several monovalent ions cross (Goldman-Hodgkin-Katz equation).

    Parameters
    ----------
    permeability, outside, inside : array_like, shape (n_ions,)
        Relative permeabilities (any common unit) and concentrations outside and inside, mM.
    valence : array_like of int, shape (n_ions,)
        1 for each cation and -1 for each anion.
    celsius : float
        Temperature, degrees Celsius.

    Returns
    -------
    float
        Potential inside relative to outside at which no net current flows, mV.

    References
    ----------
    Hodgkin & Katz, J Physiol 108:37 (1949).
    """
    permeability, outside, inside = (np.asarray(a, dtype=float) for a in (permeability, outside, inside))
    cation = np.asarray(valence) > 0
    # An anion drives the potential the other way, so its two sides change places.
    above = permeability @ np.where(cation, outside, inside)
    below = permeability @ np.where(cation, inside, outside)
    return float(_thermal_voltage(celsius) * np.log(above / below))


def _thermal_voltage(celsius):
    """R T / F in mV."""
    return 1000.0 * GAS_CONSTANT * (celsius + ZERO_CELSIUS) / FARADAY


# --- The leaky integrate-and-fire neuron: threshold 1, rest and reset 0 -------------------------------------


def simulate_lif(current, dt, tau_m=20.0, t_ref=0.0):
    """Simulate tau_m dv/dt = -v + current, with a spike and a reset to 0 whenever v reaches 1.

    Voltage and current are measured from rest and in units of the distance to threshold, so they have no
    dimension.

    Parameters
    ----------
    current : array_like, shape (n_steps,)
        Input; current[k] holds from time k * dt to (k + 1) * dt.
    dt : float
        Time step, ms.
    tau_m : float
        Membrane time constant, ms.
    t_ref : float
        Absolute refractory period, ms: after a spike v stays at 0 for this long. A multiple of `dt`.

    Returns
    -------
    v : ndarray, shape (n_steps,)
        v[k] at time k * dt, starting from v[0] = 0. At the time of a spike it is up to you whether v shows
        the threshold or the reset.
    spikes : ndarray, shape (n_spikes,)
        Spike times, ms.

    References
    ----------
    Dayan & Abbott, Theoretical Neuroscience, section 5.4.
    """
    current = np.asarray(current, dtype=float).ravel().tolist()
    decay = math.exp(-dt / tau_m)  # exact while the current is constant
    refractory_steps = round(t_ref / dt)
    v, spikes, release = [0.0], [], 0
    for k, drive in enumerate(current[:-1]):
        if k < release:
            v.append(0.0)
            continue
        v_next = drive + (v[-1] - drive) * decay
        if v_next >= 1.0:
            spikes.append((k + 1) * dt)
            release = k + 1 + refractory_steps
            v_next = 0.0
        v.append(v_next)
    return np.array(v[: len(current)]), np.array(spikes)


def lif_firing_rate(current, tau_m=20.0, t_ref=0.0):
    """Steady firing rate of a leaky integrate-and-fire neuron, in closed form.

    Parameters
    ----------
    current : float or array_like
        Constant input relative to threshold (dimensionless).
    tau_m, t_ref : float
        Membrane time constant and absolute refractory period, ms.

    Returns
    -------
    ndarray, shape of `current`
        Rate in Hz; 0 where `current` <= 1.

    References
    ----------
    Dayan & Abbott, Theoretical Neuroscience, section 5.4.
    """
    current = np.asarray(current, dtype=float)
    fires = current > 1.0
    drive = np.where(fires, current, 2.0)  # any legal value where the neuron is silent
    return np.where(fires, 1000.0 / (t_ref - tau_m * np.log1p(-1.0 / drive)), 0.0)


def lif_rate_series(current, tau_m=20.0):
    """Large-current expansion of the firing rate without a refractory period, to order 1/current.

    Parameters
    ----------
    current : float or array_like
        Constant input relative to threshold (dimensionless), much larger than 1.
    tau_m : float
        Membrane time constant, ms.

    Returns
    -------
    ndarray, shape of `current`
        The terms of order current, 1 and 1/current of the rate, summed, in Hz.
    """
    current = np.asarray(current, dtype=float)
    return 1000.0 / tau_m * (current - 1 / 2 - 1 / (12 * current))


def lif_rate_series_refractory(current, t_ref, tau_m=20.0):
    """Large-current expansion of the firing rate with a refractory period, to order 1/current^2.

    Parameters
    ----------
    current : float or array_like
        Constant input relative to threshold (dimensionless), much larger than 1 and than tau_m / t_ref.
    t_ref, tau_m : float
        Absolute refractory period (greater than 0) and membrane time constant, ms.

    Returns
    -------
    ndarray, shape of `current`
        The terms of order 1, 1/current and 1/current^2 of the rate, summed, in Hz.
    """
    x, ratio = 1 / np.asarray(current, dtype=float), tau_m / t_ref
    return 1000.0 / t_ref * (1 - ratio * x + (ratio**2 - ratio / 2) * x**2)


def adapting_lif_rate(current, jump, tau_m=10.0, tau_a=200.0):
    """Steady firing rate of a leaky integrate-and-fire neuron with spike-triggered adaptation.

    The neuron obeys tau_m dv/dt = -v + current - a with threshold 1 and reset 0 and no refractory period; the
    adaptation obeys tau_a da/dt = -a between spikes and grows by `jump` at each spike.

    Parameters
    ----------
    current : float or array_like
        Constant input relative to threshold (dimensionless).
    jump : float
        Increment of the adaptation at a spike (dimensionless, not negative).
    tau_m, tau_a : float
        Time constants of membrane and adaptation, ms; tau_a > tau_m.

    Returns
    -------
    ndarray, shape of `current`
        Rate in Hz when all intervals have become equal; 0 where `current` <= 1.
    """
    current = np.asarray(current, dtype=float)
    rates = [_adapting_rate(drive, jump, tau_m, tau_a) for drive in current.ravel()]
    return np.reshape(rates, current.shape)


def _adapting_rate(drive, jump, tau_m, tau_a):
    """Rate in Hz for one current: the interval T at which v(T) = 1 and a repeats itself."""
    if drive <= 1.0:
        return 0.0

    def distance_to_threshold(interval):
        fast, slow = math.exp(-interval / tau_m), math.exp(-interval / tau_a)
        a = jump / -math.expm1(-interval / tau_a)  # just after a spike, since a = a * slow + jump
        return drive * (1.0 - fast) - a * tau_a / (tau_a - tau_m) * (slow - fast) - 1.0

    longest = tau_m
    while distance_to_threshold(longest) < 0.0:
        longest *= 2.0
    return 1000.0 / brentq(distance_to_threshold, 1e-9 * tau_m, longest, xtol=1e-13)


# --- Hodgkin-Huxley gates -----------------------------------------------------------------------------------


def gate_rates(gate, v):
    """Opening and closing rate of one gate of the Hodgkin-Huxley model.

    Two of the rates read 0/0 at one voltage; there the function returns the limit.

    Parameters
    ----------
    gate : {"n", "m", "h"}
        Potassium activation, sodium activation or sodium inactivation.
    v : float or array_like
        Membrane potential, mV.

    Returns
    -------
    alpha, beta : ndarray, shape of `v`
        Opening and closing rate, 1/ms.

    References
    ----------
    Dayan & Abbott, Theoretical Neuroscience, section 5.5, equations 5.22 and 5.24.
    """
    v = np.asarray(v, dtype=float)
    if gate == "n":
        return 0.1 * _linear_over_exponential((v + 55.0) / 10.0), 0.125 * np.exp(-0.0125 * (v + 65.0))
    if gate == "m":
        return _linear_over_exponential((v + 40.0) / 10.0), 4.0 * np.exp(-0.0556 * (v + 65.0))
    if gate == "h":
        return 0.07 * np.exp(-0.05 * (v + 65.0)), 1.0 / (1.0 + np.exp(-0.1 * (v + 35.0)))
    raise ValueError(f"gate must be n, m or h, not {gate!r}")


def _linear_over_exponential(x):
    """x / (1 - exp(-x)), which is 1 at x = 0; expm1 keeps all digits near there."""
    safe = np.where(x == 0.0, 1.0, x)
    return np.where(x == 0.0, 1.0, safe / -np.expm1(-safe))


def gate_steady_state(gate, v):
    """Steady state of one gate at a fixed voltage.

    Parameters
    ----------
    gate : {"n", "m", "h"}
        Potassium activation, sodium activation or sodium inactivation.
    v : float or array_like
        Membrane potential, mV.

    Returns
    -------
    ndarray, shape of `v`
        Probability that the gate is open, between 0 and 1.
    """
    alpha, beta = gate_rates(gate, v)
    return alpha / (alpha + beta)


def gate_time_constant(gate, v):
    """Time constant with which one gate approaches its steady state at a fixed voltage.

    Parameters
    ----------
    gate : {"n", "m", "h"}
        Potassium activation, sodium activation or sodium inactivation.
    v : float or array_like
        Membrane potential, mV.

    Returns
    -------
    ndarray, shape of `v`
        Time constant, ms.
    """
    alpha, beta = gate_rates(gate, v)
    return 1.0 / (alpha + beta)


def plot_gating_curves(v, steady_state, time_constant):
    """Draw the gating curves: steady states in one panel, time constants in another, both against voltage.

    Parameters
    ----------
    v : array_like, shape (n,)
        Membrane potential, mV.
    steady_state, time_constant : dict
        For each of the keys "n", "m" and "h" an array of shape (n,); time constants in ms.

    Returns
    -------
    matplotlib.figure.Figure
        Two axes, each with one labelled line per gate, a legend, and units where a quantity has any.
    """
    figure, (upper, lower) = plt.subplots(2, 1, sharex=True, figsize=(6, 6), layout="constrained")
    for gate in ("n", "m", "h"):
        upper.plot(v, steady_state[gate], label=f"${gate}$")
        lower.plot(v, time_constant[gate], label=f"${gate}$")
    upper.set(ylabel="steady state (probability)", title="Gates of the Hodgkin-Huxley model")
    lower.set(xlabel="membrane potential (mV)", ylabel="time constant (ms)")
    upper.set_xlabel("membrane potential (mV)")
    upper.legend()
    lower.legend()
    return figure


# --- Hodgkin-Huxley dynamics --------------------------------------------------------------------------------


def simulate_hh(current, dt, start=None, g_na=G_NA, g_k=G_K):
    """Simulate the Hodgkin-Huxley model.

    Parameters
    ----------
    current : array_like, shape (n_steps,)
        Injected current density, uA/mm^2; current[k] holds from time k * dt to (k + 1) * dt.
    dt : float
        Step of input and output, ms, at most 0.05. Any integration method will do; it may take smaller steps
        inside.
    start : array_like, shape (4,), optional
        v (mV), n, m, h at time 0. By default v is V_START and each gate is at its steady state there.
    g_na, g_k : float
        Maximal conductance densities, mS/mm^2.

    Returns
    -------
    ndarray, shape (n_steps, 4)
        Columns v (mV), n, m, h; row k at time k * dt, so row 0 is the start.

    References
    ----------
    Hodgkin & Huxley, J Physiol 117:500 (1952); Dayan & Abbott, Theoretical Neuroscience, section 5.6.
    """
    current = np.asarray(current, dtype=float).ravel().tolist()
    state = _steady_state_at(V_START) if start is None else tuple(np.ravel(start).astype(float).tolist())
    substeps = math.ceil(dt / 0.025 - 1e-9)
    trace = [state]
    for drive in current[:-1]:
        for _ in range(substeps):
            state = _runge_kutta_step(state, dt / substeps, drive, g_na, g_k)
        trace.append(state)
    return np.array(trace[: len(current)])


def _steady_state_at(v):
    """(v, n, m, h) with each gate at its steady state."""
    return (float(v), *(float(gate_steady_state(gate, v)) for gate in ("n", "m", "h")))


def _derivative(v, n, m, h, current, g_na, g_k):
    """Right-hand side for one neuron, in plain math: on scalars some 20 times faster than numpy."""
    exp = math.exp
    x_n, x_m = (v + 55.0) / 10.0, (v + 40.0) / 10.0
    alpha_n = 0.1 * x_n / (1.0 - exp(-x_n)) if abs(x_n) > 1e-7 else 0.1
    alpha_m = x_m / (1.0 - exp(-x_m)) if abs(x_m) > 1e-7 else 1.0
    alpha_h = 0.07 * exp(-0.05 * (v + 65.0))
    beta_n = 0.125 * exp(-0.0125 * (v + 65.0))
    beta_m = 4.0 * exp(-0.0556 * (v + 65.0))
    beta_h = 1.0 / (1.0 + exp(-0.1 * (v + 35.0)))
    ionic = G_LEAK * (v - E_LEAK) + g_k * n * n * n * n * (v - E_K) + g_na * m * m * m * h * (v - E_NA)
    return (
        (current - ionic) / C_M,
        alpha_n * (1.0 - n) - beta_n * n,
        alpha_m * (1.0 - m) - beta_m * m,
        alpha_h * (1.0 - h) - beta_h * h,
    )


def _runge_kutta_step(state, dt, current, g_na, g_k):
    """One step of the classical fourth-order Runge-Kutta method."""
    v, n, m, h = state
    v1, n1, m1, h1 = _derivative(v, n, m, h, current, g_na, g_k)
    half = 0.5 * dt
    v2, n2, m2, h2 = _derivative(v + half * v1, n + half * n1, m + half * m1, h + half * h1, current, g_na, g_k)
    v3, n3, m3, h3 = _derivative(v + half * v2, n + half * n2, m + half * m2, h + half * h2, current, g_na, g_k)
    v4, n4, m4, h4 = _derivative(v + dt * v3, n + dt * n3, m + dt * m3, h + dt * h3, current, g_na, g_k)
    sixth = dt / 6.0
    return (
        v + sixth * (v1 + 2.0 * (v2 + v3) + v4),
        n + sixth * (n1 + 2.0 * (n2 + n3) + n4),
        m + sixth * (m1 + 2.0 * (m2 + m3) + m4),
        h + sixth * (h1 + 2.0 * (h2 + h3) + h4),
    )


def spike_times(v, dt, threshold=SPIKE_LEVEL):
    """Times at which a voltage trace crosses a threshold upwards.

    Parameters
    ----------
    v : array_like, shape (n_steps,)
        Membrane potential at times 0, dt, 2 dt, ..., mV.
    dt : float
        Time step, ms.
    threshold : float
        Voltage to be crossed from below, mV.

    Returns
    -------
    ndarray, shape (n_spikes,)
        Spike times, ms, interpolated linearly between samples. A trace that starts above the threshold has no
        spike there.
    """
    v = np.asarray(v, dtype=float).ravel()
    before = np.flatnonzero((v[:-1] < threshold) & (v[1:] >= threshold))
    return dt * (before + (threshold - v[before]) / (v[before + 1] - v[before]))


_COARSE_DT = 0.04  # ms; still 2.5 times finer than where Runge-Kutta diverges
_DURATION, _TRANSIENT = 600.0, 300.0  # ms


def _constant_drive(current, duration=_DURATION, dt=_COARSE_DT, start=None, g_na=G_NA, g_k=G_K):
    """simulate_hh at a constant current, by default one that is switched on at rest."""
    state = _steady_state_at(V_START) if start is None else start
    trace = [state]
    for _ in range(round(duration / dt)):
        state = _runge_kutta_step(state, dt, current, g_na, g_k)
        trace.append(state)
    return np.array(trace)


def _sustained_rate(v):
    """Rate in Hz of the spikes after the transient, 0 if they have died out by the end."""
    spikes = spike_times(v, _COARSE_DT)
    spikes = spikes[spikes > _TRANSIENT]
    if len(spikes) < 2 or spikes[-1] < _DURATION - 100.0:
        return 0.0
    return 1000.0 / float(np.mean(np.diff(spikes)))


def hh_firing_rate(current, g_na=G_NA, g_k=G_K):
    """Rate of sustained firing of the Hodgkin-Huxley model.

    A spike is an upward crossing of SPIKE_LEVEL. The constant current is switched on at time 0, the neuron
    being in the default start of `simulate_hh`. Firing is sustained when it never ends: a few spikes at the
    onset do not count.

    Parameters
    ----------
    current : array_like, shape (n_currents,)
        Constant current densities, uA/mm^2.
    g_na, g_k : float
        Maximal conductance densities, mS/mm^2.

    Returns
    -------
    ndarray, shape (n_currents,)
        The inverse of the mean interspike interval after the transient, Hz; 0 where firing is not sustained.

    References
    ----------
    Dayan & Abbott, Theoretical Neuroscience, section 5.6 and exercise 5.5.
    """
    drives = np.asarray(current, dtype=float).ravel().tolist()
    rates = [_sustained_rate(_constant_drive(drive, g_na=g_na, g_k=g_k)[:, 0]) for drive in drives]
    return np.array(rates)


def hh_onset_current(g_na=G_NA, g_k=G_K):
    """Smallest constant current that makes the Hodgkin-Huxley model fire for ever.

    The current is switched on at time 0, the neuron being in the default start of `simulate_hh`. A spike is
    an upward crossing of SPIKE_LEVEL. Currents slightly too small give several spikes before the neuron falls
    silent: simulate 500 ms or more.

    Parameters
    ----------
    g_na, g_k : float
        Maximal conductance densities, mS/mm^2. The onset lies between 0 and 0.2 uA/mm^2 for all that are
        asked.

    Returns
    -------
    float
        Onset current density, uA/mm^2, to three significant digits or better.
    """
    silent, firing = 0.0, 0.2
    while firing - silent > 1e-4 * firing:
        middle = (silent + firing) / 2
        if _sustained_rate(_constant_drive(middle, g_na=g_na, g_k=g_k)[:, 0]) > 0.0:
            firing = middle
        else:
            silent = middle
    return firing


def plot_f_i_curve(current, rate):
    """Draw an f-I curve.

    Parameters
    ----------
    current : array_like, shape (n,)
        Current densities in increasing order, uA/mm^2.
    rate : array_like, shape (n,)
        Firing rates, Hz.

    Returns
    -------
    matplotlib.figure.Figure
        One pair of axes with a line through the points; both axes labelled with their units.
    """
    figure, axes = plt.subplots(figsize=(6, 4), layout="constrained")
    axes.plot(current, rate, ".-")
    axes.set(
        xlabel="current density (µA/mm²)",
        ylabel="firing rate (Hz)",
        title="f-I curve of the Hodgkin-Huxley model",
    )
    return figure


# --- Fixed point, oscillation, bistability ------------------------------------------------------------------


def resting_state(current, g_na=G_NA, g_k=G_K):
    """Fixed point of the Hodgkin-Huxley model at a constant current, stable or not.

    Parameters
    ----------
    current : float
        Constant current density, uA/mm^2, between -0.1 and 3.
    g_na, g_k : float
        Maximal conductance densities, mS/mm^2.

    Returns
    -------
    ndarray, shape (4,)
        v (mV), n, m, h.
    """

    def net_current(v):
        return _derivative(*_steady_state_at(v), float(current), g_na, g_k)[0]

    return np.array(_steady_state_at(brentq(net_current, -90.0, 0.0, xtol=1e-12)))


def rest_growth_rate(current, g_na=G_NA, g_k=G_K):
    """Growth rate of small perturbations of the fixed point: it is stable where this is negative.

    Parameters
    ----------
    current : float
        Constant current density, uA/mm^2.
    g_na, g_k : float
        Maximal conductance densities, mS/mm^2.

    Returns
    -------
    float
        Largest real part among the eigenvalues of the Jacobian of (v, n, m, h) at the fixed point, 1/ms.
    """
    rest = resting_state(current, g_na, g_k)
    jacobian = np.empty((4, 4))
    # Central differences; v is in mV, the gates lie between 0 and 1.
    for i, step in enumerate((1e-3, 1e-5, 1e-5, 1e-5)):
        shift = step * np.eye(4)[i]
        ahead = _derivative(*(rest + shift), float(current), g_na, g_k)
        behind = _derivative(*(rest - shift), float(current), g_na, g_k)
        jacobian[:, i] = (np.array(ahead) - np.array(behind)) / (2 * step)
    return float(np.linalg.eigvals(jacobian).real.max())


def hh_amplitude(current, g_na=G_NA, g_k=G_K):
    """Size of the voltage swing that is left after the transient.

    The constant current is switched on at time 0, the neuron being in the default start of `simulate_hh`.

    Parameters
    ----------
    current : array_like, shape (n_currents,)
        Constant current densities, uA/mm^2.
    g_na, g_k : float
        Maximal conductance densities, mS/mm^2.

    Returns
    -------
    ndarray, shape (n_currents,)
        Highest minus lowest voltage after the first 300 ms or more, mV; 0 where the neuron comes to rest.
    """
    drives = np.asarray(current, dtype=float).ravel().tolist()
    late = round(_TRANSIENT / _COARSE_DT)
    return np.array([np.ptp(_constant_drive(drive, g_na=g_na, g_k=g_k)[late:, 0]) for drive in drives])


def hh_block_current(g_na=G_NA, g_k=G_K):
    """Current above which the Hodgkin-Huxley model no longer oscillates at all (excitation block).

    Parameters
    ----------
    g_na, g_k : float
        Maximal conductance densities, mS/mm^2. The block lies between 0.5 and 3 uA/mm^2 for all that are
        asked.

    Returns
    -------
    float
        Current density, uA/mm^2, to two significant digits or better.
    """
    # The oscillation shrinks to nothing in a supercritical Hopf bifurcation: the fixed point is stable again.
    return brentq(rest_growth_rate, 0.5, 3.0, args=(g_na, g_k), xtol=1e-6)


def limit_cycle(current, g_na=G_NA, g_k=G_K):
    """One period of the sustained oscillation of the Hodgkin-Huxley model.

    Parameters
    ----------
    current : float
        Constant current density at which the neuron oscillates, uA/mm^2.
    g_na, g_k : float
        Maximal conductance densities, mS/mm^2.

    Returns
    -------
    period : float
        Duration of one cycle after the transient, ms.
    orbit : ndarray, shape (n_samples, 3)
        Columns v (mV), n, m over exactly one period, in the order of time, at most 0.05 ms apart. It may
        start anywhere on the cycle; the last row closes the loop to within one time step.
    """
    dt = 0.01
    settled = tuple(_constant_drive(float(current), 500.0, g_na=g_na, g_k=g_k)[-1].tolist())
    trace = _constant_drive(float(current), 60.0, dt, settled, g_na, g_k)
    # The cycle winds around the fixed point, so it passes its voltage upwards exactly once per period.
    first, second = spike_times(trace[:, 0], dt, threshold=resting_state(current, g_na, g_k)[0])[:2]
    times = np.linspace(first, second, 1 + math.ceil((second - first) / dt))
    grid = dt * np.arange(len(trace))
    return float(second - first), np.column_stack([np.interp(times, grid, x) for x in trace[:, :3].T])


def plot_limit_cycles(orbits, currents):
    """Draw limit cycles in the space of v, n and m.

    Parameters
    ----------
    orbits : list of ndarray, each of shape (n_samples, 3)
        Closed curves; columns v (mV), n, m.
    currents : array_like, shape (n_orbits,)
        Current density of each, uA/mm^2, for the legend.

    Returns
    -------
    matplotlib.figure.Figure
        One pair of 3-D axes, v along x, n along y and m along z, all labelled and v with its unit; one line
        per orbit; a legend with the currents and their unit.
    """
    figure = plt.figure(figsize=(7, 6), layout="constrained")
    axes = figure.add_subplot(projection="3d")
    colors = plt.get_cmap("plasma")(np.linspace(0.0, 0.85, len(orbits)))
    for orbit, current, color in zip(orbits, currents, colors, strict=True):
        axes.plot(*np.asarray(orbit, dtype=float).T, color=color, label=f"{current:g} µA/mm²")
    axes.set(
        xlabel="membrane potential $v$ (mV)",
        ylabel="K activation $n$",
        zlabel="Na activation $m$",
        title="Limit cycles of the Hodgkin-Huxley model",
    )
    axes.legend(title="current density")
    return figure


def is_bistable(current, g_na=G_NA, g_k=G_K):
    """Whether rest and sustained firing are both stable at a constant current.

    Which of the two the neuron chooses then depends on its past.

    Parameters
    ----------
    current : array_like, shape (n_currents,)
        Constant current densities, uA/mm^2.
    g_na, g_k : float
        Maximal conductance densities, mS/mm^2.

    Returns
    -------
    ndarray of bool, shape (n_currents,)
        True where the neuron stays at rest if it is at rest, and goes on firing if it fires.
    """
    drives = np.asarray(current, dtype=float).ravel().tolist()
    return np.array([_rests_and_fires(drive, g_na, g_k) for drive in drives], dtype=bool)


def _rests_and_fires(drive, g_na, g_k):
    """Stability of rest from its eigenvalues, of firing by a simulation that starts far from rest."""
    if rest_growth_rate(drive, g_na, g_k) >= 0.0:
        return False
    kicked = (V_START + 40.0, *_steady_state_at(V_START)[1:])
    return _sustained_rate(_constant_drive(drive, start=kicked, g_na=g_na, g_k=g_k)[:, 0]) > 0.0
