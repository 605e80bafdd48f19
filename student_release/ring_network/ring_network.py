"""Ring attractor: how a network of direction-tuned neurons holds, finds and moves a heading.

N neurons sit on a ring, neuron i prefers the direction theta_i, and their rates u_i (Hz) obey

    tau du_i/dt = -u_i + [ (1/N) sum_j J(theta_i - theta_j) u_j + I_i ]_+ ,

    J(x) = J0 + J1 cos x + gamma J1 sin x .

Conventions used throughout: angles in rad, times in ms, rates `u` and input `I` in Hz, couplings without
unit; [x]_+ = max(x, 0); row i of a weight matrix belongs to the receiving (postsynaptic) neuron, column j to
the sending (presynaptic) one.

References
----------
Ben-Yishai, Bar-Or & Sompolinsky, PNAS 92:3844 (1995).
Zhang, J. Neurosci. 16:2112 (1996).
Kim, Rouault, Druckmann & Jayaraman, Science 356:849 (2017).
Dayan & Abbott, Theoretical Neuroscience, section 7.4.
"""

import matplotlib.pyplot as plt
import numpy as np

HOMOGENEOUS = 0  # every neuron fires at the same rate
BUMP = 1  # a localised bump, at any position
RUNAWAY = 2  # rates grow without bound


# ----------------------------------------------------------------------------------------------
# 1. The ring and its weights · 神经元环及其连接
#    kernel, 8 points
# ----------------------------------------------------------------------------------------------


def preferred_directions(n):
    """Preferred directions of the neurons, equally spaced around the ring.

    Parameters
    ----------
    n : int
        Number of neurons N.

    Returns
    -------
    ndarray, shape (n,)
        theta_i = -pi + 2 pi i / N for i = 0 .. N-1, rad (so pi itself does not occur).
    """
    raise NotImplementedError("preferred_directions is yours to write")


def ring_weights(n, j0, j1, gamma=0.0):
    """Weight matrix of the ring, the factor 1/N included.

    Parameters
    ----------
    n : int
        Number of neurons N.
    j0, j1 : float
        Uniform and cosine coupling (no unit).
    gamma : float
        Strength of the sine term relative to `j1` (no unit).

    Returns
    -------
    ndarray, shape (n, n)
        w[i, j] = J(theta_i - theta_j) / N with J(x) = j0 + j1 cos x + gamma j1 sin x:
        i receives, j sends. The diagonal is kept.
    """
    raise NotImplementedError("ring_weights is yours to write")


# ----------------------------------------------------------------------------------------------
# 2. Eigenvalues of a ring · 环形连接的特征值
#    eigenvalues, 6 points
# ----------------------------------------------------------------------------------------------


def kernel_eigenvalues(kernel):
    """Eigenvalues of a ring's weight matrix, for any kernel J.

    The matrix is w[i, j] = J(theta_i - theta_j) / N; its eigenvectors are the Fourier modes
    exp(i m theta).

    Parameters
    ----------
    kernel : array_like, shape (N,)
        kernel[k] = J(2 pi k / N) for k = 0 .. N-1 (no unit). It need not be even.

    Returns
    -------
    complex ndarray, shape (N,)
        Entry m is the eigenvalue of the mode exp(+i m theta), m = 0 .. N-1 (no unit).

    References
    ----------
    Dayan & Abbott, Theoretical Neuroscience, section 7.4.
    """
    raise NotImplementedError("kernel_eigenvalues is yours to write")


# ----------------------------------------------------------------------------------------------
# 3. The homogeneous state · 均匀态
#    homogeneous, 6 points
# ----------------------------------------------------------------------------------------------


def homogeneous_rate(j0, i0):
    """Steady rate when all neurons receive the same input and fire alike.

    Parameters
    ----------
    j0 : float or array_like
        Uniform coupling (no unit).
    i0 : float or array_like
        Input to every neuron, Hz, positive. `j0` and `i0` broadcast.

    Returns
    -------
    ndarray or float
        Rate, Hz; inf where the network has no finite steady rate.
    """
    raise NotImplementedError("homogeneous_rate is yours to write")


# ----------------------------------------------------------------------------------------------
# 4. How the homogeneous state loses its stability · 均匀态如何失稳
#    instability, 10 points
# ----------------------------------------------------------------------------------------------


def growth_rates(kernel, tau=10.0):
    """Growth rates of small perturbations of the homogeneous state, mode by mode.

    A perturbation exp(i m theta) of the homogeneous state (all rates positive) grows or decays like
    exp(lambda_m t).

    Parameters
    ----------
    kernel : array_like, shape (N,)
        kernel[k] = J(2 pi k / N), k = 0 .. N-1, an even kernel: J(-x) = J(x) (no unit).
    tau : float
        Time constant, ms.

    Returns
    -------
    ndarray, shape (N // 2 + 1,)
        lambda_m for m = 0 .. N // 2, in 1/ms; real, because the kernel is even.
    """
    raise NotImplementedError("growth_rates is yours to write")


def unstable_modes(kernel):
    """Spatial modes that grow out of the homogeneous state.

    Parameters
    ----------
    kernel : array_like, shape (N,)
        As in `growth_rates`.

    Returns
    -------
    list of int
        The modes m, 0 <= m <= N // 2, that grow; in any order, empty if the state is stable.
    """
    raise NotImplementedError("unstable_modes is yours to write")


# ----------------------------------------------------------------------------------------------
# 5. Simulating the ring · 模拟神经元环
#    simulation, 16 points
# ----------------------------------------------------------------------------------------------


def simulate_ring(weights, drive, rates, times, tau=10.0):
    """Integrate the rate equation tau du/dt = -u + [w u + I]_+ .

    Any method will do; a forward Euler step of tau/50 is accurate enough.

    Parameters
    ----------
    weights : array_like, shape (N, N)
        w[i, j] from neuron j to neuron i, the factor 1/N already included.
    drive : array_like, shape (N,), or float
        Input I_i, Hz, constant in time.
    rates : array_like, shape (N,)
        Rates at times[0], Hz.
    times : array_like, shape (T,)
        Increasing times at which the rates are wanted, ms; not necessarily equally spaced nor from 0 on, and
        much further apart than an integration step may be.
    tau : float
        Time constant, ms.

    Returns
    -------
    ndarray, shape (T, N)
        Rates at `times`, Hz; row 0 is `rates`.
    """
    raise NotImplementedError("simulate_ring is yours to write")


# ----------------------------------------------------------------------------------------------
# 6. Where is the bump, and how wide? · 活动包在哪里，有多宽
#    measure, 8 points
# ----------------------------------------------------------------------------------------------


def bump_centre(rates):
    """Direction that a population of rates points at: the angle of its population vector.

    Parameters
    ----------
    rates : array_like, shape (N,) or (T, N)
        Rates of neurons with `preferred_directions(N)`, Hz.

    Returns
    -------
    float or ndarray, shape (T,)
        Angle of sum_i u_i exp(i theta_i), rad, in (-pi, pi].
    """
    raise NotImplementedError("bump_centre is yours to write")


def active_half_width(rates):
    """Half-width of a bump, measured: half the angle that the active neurons take up.

    Parameters
    ----------
    rates : array_like, shape (N,)
        Rates, Hz. A neuron counts as active if its rate exceeds 1 % of the largest rate.

    Returns
    -------
    float
        Half of (number of active neurons) times (spacing of preferred directions), rad; pi if all are active.
    """
    raise NotImplementedError("active_half_width is yours to write")


# ----------------------------------------------------------------------------------------------
# 7. The width of the bump · 活动包的宽度
#    bump_width, 8 points
# ----------------------------------------------------------------------------------------------


def half_width(j1):
    """Half-width of the stationary bump in a large ring (N -> infinity, uniform input, gamma = 0).

    The bump is u(theta) = A [cos(theta - phi) - cos(theta_c)]_+ : it is active for |theta - phi| < theta_c.

    Parameters
    ----------
    j1 : float or array_like
        Cosine coupling (no unit).

    Returns
    -------
    float or ndarray, shape of `j1`
        theta_c, rad, between 0 and pi; nan where there is no bump.

    References
    ----------
    Ben-Yishai, Bar-Or & Sompolinsky, PNAS 92:3844 (1995).
    """
    raise NotImplementedError("half_width is yours to write")


# ----------------------------------------------------------------------------------------------
# 8. The height of the bump · 活动包的高度
#    bump_height, 8 points
# ----------------------------------------------------------------------------------------------


def peak_rate(theta_c, j0, i0):
    """Rate at the top of the stationary bump, from its half-width.

    Parameters
    ----------
    theta_c : float or array_like
        Half-width, rad, between 0 and pi (it fixes j1, which is therefore not an argument).
    j0 : float or array_like
        Uniform coupling (no unit).
    i0 : float or array_like
        Uniform input, Hz, positive. All three broadcast.

    Returns
    -------
    float or ndarray
        Largest rate of the bump, Hz; inf where the uniform coupling is too strong for a finite bump.
    """
    raise NotImplementedError("peak_rate is yours to write")


# ----------------------------------------------------------------------------------------------
# 9. Width and height, derived · 宽度与高度的推导
#    bump_derivation, 10 points
#    A written answer: hand in bump_derivation.md or bump_derivation.pdf beside this file.
#    书面题：与本文件一同提交 bump_derivation.md 或 bump_derivation.pdf。
# ----------------------------------------------------------------------------------------------


# ----------------------------------------------------------------------------------------------
# 10. Picture: simulation on theory · 图：模拟与理论
#    bump_picture, 6 points
# ----------------------------------------------------------------------------------------------


def plot_bump(theta, rates, centre, theta_c, peak):
    """Draw a simulated bump over the theory's.

    Parameters
    ----------
    theta : array_like, shape (N,)
        Preferred directions, rad.
    rates : array_like, shape (N,)
        Simulated rates, Hz.
    centre, theta_c : float
        Centre and half-width of the theoretical bump, rad.
    peak : float
        Its peak rate, Hz.

    Returns
    -------
    matplotlib.figure.Figure
        Rates (Hz) against preferred direction in degrees: the simulated rates as points or as a line, the
        theoretical bump at the same `theta` as a line; axes labelled with units; a legend naming both.
    """
    raise NotImplementedError("plot_bump is yours to write")


# ----------------------------------------------------------------------------------------------
# 11. The phase diagram · 相图
#    phase_diagram, 10 points
# ----------------------------------------------------------------------------------------------


def j0_limit(j1):
    """Uniform coupling beyond which the rates run away.

    Parameters
    ----------
    j1 : float or array_like
        Cosine coupling (no unit), positive.

    Returns
    -------
    float or ndarray, shape of `j1`
        The network (uniform positive input, N -> infinity, gamma = 0) settles for every j0 below this
        value and runs away above it (no unit). Valid below, at and above the onset of the bump.
    """
    raise NotImplementedError("j0_limit is yours to write")


def phase(j0, j1):
    """What the network does with a uniform positive input.

    Parameters
    ----------
    j0, j1 : float or array_like
        Uniform and cosine coupling (no unit), `j1` positive; they broadcast.

    Returns
    -------
    int or integer ndarray
        HOMOGENEOUS, BUMP or RUNAWAY at each (j0, j1). Points exactly on a boundary are not asked for.
    """
    raise NotImplementedError("phase is yours to write")


# ----------------------------------------------------------------------------------------------
# 12. Picture: the phase diagram · 图：相图
#    phase_picture, 6 points
# ----------------------------------------------------------------------------------------------


def plot_phase_diagram(j0, j1, phases, limit):
    """Draw the phase diagram of the ring.

    Parameters
    ----------
    j0 : array_like, shape (n0,)
        Uniform couplings, increasing, equally spaced (no unit): horizontal axis.
    j1 : array_like, shape (n1,)
        Cosine couplings, increasing, equally spaced (no unit): vertical axis, upwards.
    phases : array_like of int, shape (n1, n0)
        HOMOGENEOUS, BUMP or RUNAWAY; phases[b, a] belongs to (j0[a], j1[b]).
    limit : array_like, shape (n1,)
        The largest j0 without runaway at each j1.

    Returns
    -------
    matplotlib.figure.Figure
        `phases` as a coloured map (imshow or pcolormesh), the runaway boundary (`limit` against j1) as a
        line, the names of the three phases written in or in a legend, labelled axes (the couplings have no
        unit).
    """
    raise NotImplementedError("plot_phase_diagram is yours to write")


# ----------------------------------------------------------------------------------------------
# 13. Locking to a cue · 锁定到线索
#    cue, 10 points
# ----------------------------------------------------------------------------------------------


def follow_cue(weights, rates, i0, strength, cue, times, tau=10.0):
    """Simulate a bump under a cue and follow its centre.

    Parameters
    ----------
    weights : array_like, shape (N, N)
        w[i, j] from neuron j to neuron i, the factor 1/N included.
    rates : array_like, shape (N,)
        Rates at times[0], Hz.
    i0, strength : float
        The input is I_i = i0 + strength cos(theta_i - cue), Hz, from times[0] on.
    cue : float
        Direction of the cue, rad.
    times : array_like, shape (T,)
        Increasing times, ms, as in `simulate_ring`.
    tau : float
        Time constant, ms.

    Returns
    -------
    ndarray, shape (T,)
        Direction of the population vector at `times`, rad; any turn of 2 pi may be added.
    """
    raise NotImplementedError("follow_cue is yours to write")


# ----------------------------------------------------------------------------------------------
# 14. How fast a weak cue wins · 弱线索多快取胜
#    cue_theory, 6 points
# ----------------------------------------------------------------------------------------------


def cue_path(times, start, cue, strength, amplitude, tau=10.0):
    """Centre of a bump drawn to a weak cue, in closed form.

    To first order in `strength` the bump keeps its shape A [cos(theta - phi) - cos(theta_c)]_+ and only its
    centre phi moves. The input is i0 + strength cos(theta - cue), switched on at time 0.

    Parameters
    ----------
    times : array_like, shape (T,)
        Times, ms.
    start, cue : float
        Centre at time 0 and direction of the cue, rad; never exactly opposite.
    strength : float
        Modulation of the input, Hz.
    amplitude : float
        A, Hz (not the peak rate).
    tau : float
        Time constant, ms.

    Returns
    -------
    ndarray, shape (T,)
        phi(t), rad; any turn of 2 pi may be added.

    References
    ----------
    Zhang, J. Neurosci. 16:2112 (1996), for the idea; the calculation is a page.
    """
    raise NotImplementedError("cue_path is yours to write")


# ----------------------------------------------------------------------------------------------
# 15. The travelling bump · 行进的活动包
#    travelling, 12 points
# ----------------------------------------------------------------------------------------------


def gamma_for_velocity(velocity, tau=10.0):
    """Strength of the sine term that carries the bump around at a given angular velocity.

    Parameters
    ----------
    velocity : float or array_like
        Angular velocity, deg/s, positive towards larger theta.
    tau : float
        Time constant, ms.

    Returns
    -------
    float or ndarray, shape of `velocity`
        gamma in J(x) = J0 + J1 cos x + gamma J1 sin x (no unit).
    """
    raise NotImplementedError("gamma_for_velocity is yours to write")


def travelling_bump(weights, rates, drive, times, tau=10.0):
    """Simulate a moving bump and follow its centre continuously.

    Parameters
    ----------
    weights : array_like, shape (N, N)
        w[i, j] from neuron j to neuron i, the factor 1/N and the sine term included.
    rates : array_like, shape (N,)
        Rates at times[0], Hz.
    drive : float
        Uniform input, Hz.
    times : array_like, shape (T,)
        Increasing times, ms; the bump moves less than half a turn from one to the next.
    tau : float
        Time constant, ms.

    Returns
    -------
    ndarray, shape (T,)
        Direction of the population vector, rad, without jumps: after two full turns it has grown by 4 pi. The
        first entry lies in (-pi, pi].
    """
    raise NotImplementedError("travelling_bump is yours to write")


def bump_velocity(times, rates):
    """Mean angular velocity of a bump, from its rates in space and time.

    Parameters
    ----------
    times : array_like, shape (T,)
        Increasing times, ms; the bump moves less than half a turn from one to the next.
    rates : array_like, shape (T, N)
        Rates of neurons with `preferred_directions(N)`, Hz.

    Returns
    -------
    float
        Angle travelled divided by the time elapsed, deg/s, positive towards larger theta.
    """
    raise NotImplementedError("bump_velocity is yours to write")


# ----------------------------------------------------------------------------------------------
# 16. Why the bump travels at gamma / tau · 活动包为何以 gamma / tau 行进
#    travelling_derivation, 5 points, bonus · 附加题
#    A written answer: hand in travelling_derivation.md or travelling_derivation.pdf beside this file.
#    书面题：与本文件一同提交 travelling_derivation.md 或 travelling_derivation.pdf。
# ----------------------------------------------------------------------------------------------


# ----------------------------------------------------------------------------------------------
# 17. Keeping a heading · 记住朝向
#    heading, 10 points
# ----------------------------------------------------------------------------------------------


def track_heading(velocity, dt, rates, w_rest, w_turn, drive, tau=10.0):
    """Integrate an animal's turning into the position of a bump.

    The weights are w_rest + gamma(t) w_turn, with gamma(t) chosen so that the bump moves at the animal's
    angular velocity.

    Parameters
    ----------
    velocity : array_like, shape (T,)
        Angular velocity, deg/s; velocity[k] holds from k dt to (k + 1) dt.
    dt : float
        Length of those intervals, ms; not more than tau/5.
    rates : array_like, shape (N,)
        Rates at time 0, Hz.
    w_rest, w_turn : array_like, shape (N, N)
        Weights of the resting ring, (J0 + J1 cos x)/N, and of the sine term, J1 sin x / N.
    drive : float
        Uniform input, Hz.
    tau : float
        Time constant, ms.

    Returns
    -------
    ndarray, shape (T + 1, N)
        Rates at times 0, dt, 2 dt .. T dt, Hz; row 0 is `rates`.

    References
    ----------
    Zhang, J. Neurosci. 16:2112 (1996).
    """
    raise NotImplementedError("track_heading is yours to write")


# ----------------------------------------------------------------------------------------------
# 18. Picture: heading in space and time · 图：时空中的朝向
#    heading_picture, 6 points
# ----------------------------------------------------------------------------------------------


def plot_heading(times, rates, heading):
    """Draw rates in space and time with the animal's heading on top.

    Parameters
    ----------
    times : array_like, shape (T,)
        Times, ms, equally spaced, not necessarily from 0 on.
    rates : array_like, shape (T, N)
        Rates of neurons with `preferred_directions(N)`, Hz.
    heading : array_like, shape (T,)
        Heading of the animal, rad, without jumps (it may exceed pi).

    Returns
    -------
    matplotlib.figure.Figure
        Rates as an image (imshow or pcolormesh), time in s along the horizontal axis, preferred direction
        in degrees from -180 to 180 along the vertical one; a colour bar; the heading folded into
        [-180, 180) degrees drawn over it (as points, or as a line that may be broken where it jumps);
        axes labelled with units.
    """
    raise NotImplementedError("plot_heading is yours to write")
