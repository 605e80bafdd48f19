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
from scipy.optimize import brentq

HOMOGENEOUS = 0  # every neuron fires at the same rate
BUMP = 1  # a localised bump, at any position
RUNAWAY = 2  # rates grow without bound


# --- the network --------------------------------------------------------------------------------------------


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
    return -np.pi + 2 * np.pi * np.arange(n) / n


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
    theta = preferred_directions(n)
    x = theta[:, None] - theta[None, :]
    return (j0 + j1 * np.cos(x) + gamma * j1 * np.sin(x)) / n


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
    kernel = np.asarray(kernel, float)
    return np.fft.fft(kernel) / len(kernel)


# --- the homogeneous state ----------------------------------------------------------------------------------


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
    j0, i0 = np.broadcast_arrays(np.asarray(j0, float), np.asarray(i0, float))
    rate = np.full(j0.shape, np.inf)
    np.divide(i0, 1 - j0, out=rate, where=j0 < 1)
    return rate[()]


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
    eigenvalues = kernel_eigenvalues(kernel).real
    return (eigenvalues[: len(eigenvalues) // 2 + 1] - 1) / tau


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
    return [int(m) for m in np.flatnonzero(growth_rates(kernel) > 0)]


# --- simulation and measurement -----------------------------------------------------------------------------


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
    weights = np.asarray(weights, float)
    u = np.array(rates, float)

    def slope(u):
        return (np.maximum(weights @ u + drive, 0) - u) / tau

    out = [u]
    for span in np.diff(times):
        steps = int(np.ceil(span / (tau / 20)))
        h = span / steps
        for _ in range(steps):  # classical Runge-Kutta
            k1 = slope(u)
            k2 = slope(u + h / 2 * k1)
            k3 = slope(u + h / 2 * k2)
            k4 = slope(u + h * k3)
            u = u + h / 6 * (k1 + 2 * k2 + 2 * k3 + k4)
        out.append(u)
    return np.array(out)


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
    rates = np.asarray(rates, float)
    return np.angle(rates @ np.exp(1j * preferred_directions(rates.shape[-1])))


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
    rates = np.asarray(rates, float)
    return float(np.pi * np.mean(rates > 0.01 * rates.max()))


# --- theory of the bump -------------------------------------------------------------------------------------


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
    j1 = np.asarray(j1, float)
    width = np.full(j1.shape, np.nan)
    for index in np.ndindex(j1.shape):
        if j1[index] > 2:
            area = 2 * np.pi / j1[index]
            width[index] = brentq(lambda x, area=area: x - np.sin(2 * x) / 2 - area, 0, np.pi, xtol=1e-13)
    return width[()]


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
    theta_c, j0, i0 = np.broadcast_arrays(*(np.asarray(x, float) for x in (theta_c, j0, i0)))
    restraint = -np.cos(theta_c) - j0 / np.pi * (np.sin(theta_c) - theta_c * np.cos(theta_c))
    peak = np.full(theta_c.shape, np.inf)
    np.divide(i0 * (1 - np.cos(theta_c)), restraint, out=peak, where=restraint > 0)
    return peak[()]


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
    theta = np.asarray(theta, float)
    profile = np.maximum(np.cos(theta - centre) - np.cos(theta_c), 0) / (1 - np.cos(theta_c))
    fig, ax = plt.subplots(figsize=(6, 3.6), layout="constrained")
    ax.plot(np.degrees(theta), peak * profile, color="C1", lw=2, label="theory, large $N$")
    ax.plot(np.degrees(theta), rates, "o", color="C0", ms=4, label="simulation")
    ax.set(xlabel="preferred direction (deg)", ylabel="rate (Hz)", xlim=(-180, 180))
    ax.set_xticks([-180, -90, 0, 90, 180])
    ax.legend(frameon=False)
    return fig


# --- phase diagram ------------------------------------------------------------------------------------------


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
    j1 = np.asarray(j1, float)
    theta_c = np.where(j1 > 2, half_width(j1), np.pi)  # the bump is born with theta_c = pi
    return (-np.pi * np.cos(theta_c) / (np.sin(theta_c) - theta_c * np.cos(theta_c)))[()]


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
    j0, j1 = np.broadcast_arrays(np.asarray(j0, float), np.asarray(j1, float))
    settled = np.where(j1 > 2, BUMP, HOMOGENEOUS)
    return np.where(j0 < j0_limit(j1), settled, RUNAWAY)[()]


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
    names = {
        HOMOGENEOUS: ("homogeneous", "#dfe9f3"),
        BUMP: ("bump", "#f6c89f"),
        RUNAWAY: ("runaway", "#c9c9c9"),
    }
    fig, ax = plt.subplots(figsize=(5.4, 4.2), layout="constrained")
    cmap = plt.matplotlib.colors.ListedColormap([names[k][1] for k in (HOMOGENEOUS, BUMP, RUNAWAY)])
    ax.pcolormesh(j0, j1, phases, cmap=cmap, vmin=-0.5, vmax=2.5, shading="nearest")
    ax.plot(limit, j1, color="k", lw=1.5, label="amplitude instability")
    ax.plot([np.min(j0), 1], [2, 2], color="C3", lw=1.5, label="$J_1 = 2$")
    phases = np.asarray(phases)
    for which, (name, _) in names.items():
        rows, columns = np.nonzero(phases == which)
        if len(rows):
            ax.text(np.mean(np.asarray(j0)[columns]), np.mean(np.asarray(j1)[rows]), name, ha="center")
    ax.set(xlabel="uniform coupling $J_0$ (no unit)", ylabel="cosine coupling $J_1$ (no unit)")
    ax.set(xlim=(np.min(j0), np.max(j0)), ylim=(np.min(j1), np.max(j1)))
    ax.legend(loc="upper right", fontsize="small")
    return fig


# --- a cue, a turn, a heading -------------------------------------------------------------------------------


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
    theta = preferred_directions(len(rates))
    drive = i0 + strength * np.cos(theta - cue)
    return bump_centre(simulate_ring(weights, drive, rates, times, tau))


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
    times = np.asarray(times, float)
    offset = (start - cue + np.pi) % (2 * np.pi) - np.pi
    shrink = np.exp(-strength * times / (tau * amplitude))
    return cue + 2 * np.arctan(np.tan(offset / 2) * shrink)


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
    return np.radians(np.asarray(velocity, float))[()] * tau / 1000


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
    return np.unwrap(bump_centre(simulate_ring(weights, drive, rates, times, tau)))


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
    path = np.unwrap(bump_centre(rates))
    return float(np.degrees(path[-1] - path[0]) / (times[-1] - times[0]) * 1000)


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
    w_rest, w_turn = np.asarray(w_rest, float), np.asarray(w_turn, float)
    out = [np.array(rates, float)]
    for gamma in gamma_for_velocity(velocity, tau):
        out.append(simulate_ring(w_rest + gamma * w_turn, drive, out[-1], [0, dt], tau)[-1])
    return np.array(out)


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
    rates = np.asarray(rates, float)
    seconds = np.asarray(times, float) / 1000
    folded = (np.degrees(heading) + 180) % 360 - 180
    folded[1:][np.abs(np.diff(folded)) > 180] = np.nan  # break the line where it wraps
    fig, ax = plt.subplots(figsize=(7, 3.4), layout="constrained")
    degrees = np.degrees(preferred_directions(rates.shape[1]))
    image = ax.pcolormesh(seconds, degrees, rates.T, cmap="magma", shading="nearest", rasterized=True)
    ax.plot(seconds, folded, color="deepskyblue", lw=1.2, label="heading")
    ax.set(xlabel="time (s)", ylabel="preferred direction (deg)")
    ax.set_yticks([-180, -90, 0, 90, 180])
    ax.set_ylim(-180 - 180 / len(degrees), 180 - 180 / len(degrees))  # the edges of the image
    ax.legend(loc="upper right")
    fig.colorbar(image, label="rate (Hz)")
    return fig
