"""One neuron: from ions to spikes.

Units: mV, ms, Hz. Current densities are in uA/mm^2 (0.01 uA/mm^2 = 1 uA/cm^2 = 10 nA/mm^2), conductance
densities in mS/mm^2, the capacitance in uF/mm^2; with these, conductance times voltage is a current, and
current over capacitance is a voltage per millisecond. The Hodgkin-Huxley model is the one of Dayan & Abbott,
Theoretical Neuroscience, section 5.6:

    C_M dv/dt = current - G_LEAK (v - E_LEAK) - g_k n^4 (v - E_K) - g_na m^3 h (v - E_NA)
    dx/dt = alpha_x(v) (1 - x) - beta_x(v) x        for each gate x = n, m, h
"""

import matplotlib.pyplot as plt
import numpy as np

GAS_CONSTANT = 8.314462618  # J / (mol K)
FARADAY = 96485.33212  # C / mol
ZERO_CELSIUS = 273.15  # K

C_M = 0.01  # uF/mm^2 (10 nF/mm^2)
G_LEAK, G_K, G_NA = 0.003, 0.36, 1.2  # mS/mm^2
E_LEAK, E_K, E_NA = -54.387, -77.0, 50.0  # mV
V_START = -65.0  # mV, where a simulation starts unless told otherwise
SPIKE_LEVEL = 0.0  # mV, a spike is an upward crossing of this level


# ----------------------------------------------------------------------------------------------
# 1. Nernst and Goldman-Hodgkin-Katz · Nernst 与 Goldman-Hodgkin-Katz 方程
#    ions, 6 points
# ----------------------------------------------------------------------------------------------


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
    raise NotImplementedError("nernst_potential is yours to write")


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
    raise NotImplementedError("ghk_potential is yours to write")


# ----------------------------------------------------------------------------------------------
# 2. The integrate-and-fire neuron, simulated · 积分发放神经元：模拟
#    lif_simulation, 8 points
# ----------------------------------------------------------------------------------------------


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
    raise NotImplementedError("simulate_lif is yours to write")


# ----------------------------------------------------------------------------------------------
# 3. The integrate-and-fire neuron, solved · 积分发放神经元：解析解
#    lif_rate, 6 points
# ----------------------------------------------------------------------------------------------


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
    raise NotImplementedError("lif_firing_rate is yours to write")


# ----------------------------------------------------------------------------------------------
# 4. Large currents: the formulas · 大电流展开：公式
#    lif_expansion, 6 points
# ----------------------------------------------------------------------------------------------


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
    raise NotImplementedError("lif_rate_series is yours to write")


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
    raise NotImplementedError("lif_rate_series_refractory is yours to write")


# ----------------------------------------------------------------------------------------------
# 5. Large currents: the derivation · 大电流展开：推导
#    expansion_derivation, 5 points
#    A written answer: hand in expansion_derivation.md or expansion_derivation.pdf beside this file.
#    书面题：与本文件一同提交 expansion_derivation.md 或 expansion_derivation.pdf。
# ----------------------------------------------------------------------------------------------


# ----------------------------------------------------------------------------------------------
# 6. Spike-triggered adaptation · 发放触发的适应
#    adaptation, 6 points, bonus · 附加题
# ----------------------------------------------------------------------------------------------


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
    raise NotImplementedError("adapting_lif_rate is yours to write")


# ----------------------------------------------------------------------------------------------
# 7. The gates of Hodgkin and Huxley · Hodgkin-Huxley 的门变量
#    gating, 8 points
# ----------------------------------------------------------------------------------------------


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
    raise NotImplementedError("gate_rates is yours to write")


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
    raise NotImplementedError("gate_steady_state is yours to write")


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
    raise NotImplementedError("gate_time_constant is yours to write")


# ----------------------------------------------------------------------------------------------
# 8. Figure: gating curves · 图：门控曲线
#    gating_figure, 4 points
# ----------------------------------------------------------------------------------------------


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
    raise NotImplementedError("plot_gating_curves is yours to write")


# ----------------------------------------------------------------------------------------------
# 9. The action potential · 动作电位
#    hh_simulation, 8 points
# ----------------------------------------------------------------------------------------------


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
    raise NotImplementedError("simulate_hh is yours to write")


# ----------------------------------------------------------------------------------------------
# 10. Spike times · 锋电位时刻
#    spike_detection, 4 points
# ----------------------------------------------------------------------------------------------


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
    raise NotImplementedError("spike_times is yours to write")


# ----------------------------------------------------------------------------------------------
# 11. The current at which firing begins · 发放的起始电流
#    onset, 6 points
# ----------------------------------------------------------------------------------------------


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
    raise NotImplementedError("hh_onset_current is yours to write")


# ----------------------------------------------------------------------------------------------
# 12. The f-I curve · f-I 曲线
#    f_i_curve, 8 points
# ----------------------------------------------------------------------------------------------


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
    raise NotImplementedError("hh_firing_rate is yours to write")


# ----------------------------------------------------------------------------------------------
# 13. Figure: the f-I curve · 图：f-I 曲线
#    f_i_figure, 4 points
# ----------------------------------------------------------------------------------------------


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
    raise NotImplementedError("plot_f_i_curve is yours to write")


# ----------------------------------------------------------------------------------------------
# 14. Rest and its stability · 静息态及其稳定性
#    rest_stability, 6 points
# ----------------------------------------------------------------------------------------------


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
    raise NotImplementedError("resting_state is yours to write")


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
    raise NotImplementedError("rest_growth_rate is yours to write")


# ----------------------------------------------------------------------------------------------
# 15. Excitation block · 兴奋阻滞
#    excitation_block, 8 points
# ----------------------------------------------------------------------------------------------


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
    raise NotImplementedError("hh_amplitude is yours to write")


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
    raise NotImplementedError("hh_block_current is yours to write")


# ----------------------------------------------------------------------------------------------
# 16. The limit cycle · 极限环
#    limit_cycle, 7 points
# ----------------------------------------------------------------------------------------------


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
    raise NotImplementedError("limit_cycle is yours to write")


# ----------------------------------------------------------------------------------------------
# 17. Figure: limit cycles in (v, n, m) · 图：(v, n, m) 空间中的极限环
#    limit_cycle_figure, 6 points
# ----------------------------------------------------------------------------------------------


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
    raise NotImplementedError("plot_limit_cycles is yours to write")


# ----------------------------------------------------------------------------------------------
# 18. Rest or rhythm: bistability · 静息还是节律：双稳态
#    bistability, 5 points
# ----------------------------------------------------------------------------------------------


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
    raise NotImplementedError("is_bistable is yours to write")
