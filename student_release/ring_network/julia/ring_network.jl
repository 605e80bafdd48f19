#=
Ring attractor: how a network of direction-tuned neurons holds, finds and moves a heading.

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

const HOMOGENEOUS = 0  # every neuron fires at the same rate
const BUMP = 1  # a localised bump, at any position
const RUNAWAY = 2  # rates grow without bound

"""
Preferred directions of the neurons, equally spaced around the ring.

Parameters
----------
n : Int
    Number of neurons N.

Returns
-------
Array, shape (n,)
    theta_i = -pi + 2 pi i / N for i = 0 .. N-1, rad (so pi itself does not occur).
"""
function preferred_directions(n)
    Base.error("neurograde:NotImplemented preferred_directions is yours to write")
end

"""
Weight matrix of the ring, the factor 1/N included.

Parameters
----------
n : Int
    Number of neurons N.
j0, j1 : Real
    Uniform and cosine coupling (no unit).
gamma : Real
    Strength of the sine term relative to `j1` (no unit).

Returns
-------
Array, shape (n, n)
    w[i, j] = J(theta_i - theta_j) / N with J(x) = j0 + j1 cos x + gamma j1 sin x:
    i receives, j sends. The diagonal is kept.
"""
function ring_weights(n, j0, j1, gamma=0.0)
    Base.error("neurograde:NotImplemented ring_weights is yours to write")
end

"""
Eigenvalues of a ring's weight matrix, for any kernel J.

The matrix is w[i, j] = J(theta_i - theta_j) / N; its eigenvectors are the Fourier modes
exp(i m theta).

Parameters
----------
kernel : Array, shape (N,)
    kernel[k] = J(2 pi k / N) for k = 0 .. N-1 (no unit). It need not be even.

Returns
-------
complex Array, shape (N,)
    Entry m is the eigenvalue of the mode exp(+i m theta), m = 0 .. N-1 (no unit).

References
----------
Dayan & Abbott, Theoretical Neuroscience, section 7.4.
"""
function kernel_eigenvalues(kernel)
    Base.error("neurograde:NotImplemented kernel_eigenvalues is yours to write")
end

"""
Steady rate when all neurons receive the same input and fire alike.

Parameters
----------
j0 : Real or Array
    Uniform coupling (no unit).
i0 : Real or Array
    Input to every neuron, Hz, positive. `j0` and `i0` broadcast.

Returns
-------
Array or Real
    Rate, Hz; inf where the network has no finite steady rate.
"""
function homogeneous_rate(j0, i0)
    Base.error("neurograde:NotImplemented homogeneous_rate is yours to write")
end

"""
Growth rates of small perturbations of the homogeneous state, mode by mode.

A perturbation exp(i m theta) of the homogeneous state (all rates positive) grows or decays like
exp(lambda_m t).

Parameters
----------
kernel : Array, shape (N,)
    kernel[k] = J(2 pi k / N), k = 0 .. N-1, an even kernel: J(-x) = J(x) (no unit).
tau : Real
    Time constant, ms.

Returns
-------
Array, shape (N ÷ 2 + 1,)
    lambda_m for m = 0 .. N ÷ 2, in 1/ms; real, because the kernel is even.
"""
function growth_rates(kernel, tau=10.0)
    Base.error("neurograde:NotImplemented growth_rates is yours to write")
end

"""
Spatial modes that grow out of the homogeneous state.

Parameters
----------
kernel : Array, shape (N,)
    As in `growth_rates`.

Returns
-------
Vector of Int
    The modes m, 0 <= m <= N ÷ 2, that grow; in any order, empty if the state is stable.
"""
function unstable_modes(kernel)
    Base.error("neurograde:NotImplemented unstable_modes is yours to write")
end

"""
Integrate the rate equation tau du/dt = -u + [w u + I]_+ .

Any method will do; a forward Euler step of tau/50 is accurate enough.

Parameters
----------
weights : Array, shape (N, N)
    w[i, j] from neuron j to neuron i, the factor 1/N already included.
drive : Array, shape (N,), or Real
    Input I_i, Hz, constant in time.
rates : Array, shape (N,)
    Rates at times[0], Hz.
times : Array, shape (T,)
    Increasing times at which the rates are wanted, ms; not necessarily equally spaced nor from 0 on, and
    much further apart than an integration step may be.
tau : Real
    Time constant, ms.

Returns
-------
Array, shape (T, N)
    Rates at `times`, Hz; row 0 is `rates`.
"""
function simulate_ring(weights, drive, rates, times, tau=10.0)
    Base.error("neurograde:NotImplemented simulate_ring is yours to write")
end

"""
Direction that a population of rates points at: the angle of its population vector.

Parameters
----------
rates : Array, shape (N,) or (T, N)
    Rates of neurons with `preferred_directions(N)`, Hz.

Returns
-------
Real or Array, shape (T,)
    Angle of sum_i u_i exp(i theta_i), rad, in (-pi, pi].
"""
function bump_centre(rates)
    Base.error("neurograde:NotImplemented bump_centre is yours to write")
end

"""
Half-width of a bump, measured: half the angle that the active neurons take up.

Parameters
----------
rates : Array, shape (N,)
    Rates, Hz. A neuron counts as active if its rate exceeds 1 % of the largest rate.

Returns
-------
Real
    Half of (number of active neurons) times (spacing of preferred directions), rad; pi if all are active.
"""
function active_half_width(rates)
    Base.error("neurograde:NotImplemented active_half_width is yours to write")
end

"""
Half-width of the stationary bump in a large ring (N -> infinity, uniform input, gamma = 0).

The bump is u(theta) = A [cos(theta - phi) - cos(theta_c)]_+ : it is active for |theta - phi| < theta_c.

Parameters
----------
j1 : Real or Array
    Cosine coupling (no unit).

Returns
-------
Real or Array, shape of `j1`
    theta_c, rad, between 0 and pi; nan where there is no bump.

References
----------
Ben-Yishai, Bar-Or & Sompolinsky, PNAS 92:3844 (1995).
"""
function half_width(j1)
    Base.error("neurograde:NotImplemented half_width is yours to write")
end

"""
Rate at the top of the stationary bump, from its half-width.

Parameters
----------
theta_c : Real or Array
    Half-width, rad, between 0 and pi (it fixes j1, which is therefore not an argument).
j0 : Real or Array
    Uniform coupling (no unit).
i0 : Real or Array
    Uniform input, Hz, positive. All three broadcast.

Returns
-------
Real or Array
    Largest rate of the bump, Hz; inf where the uniform coupling is too strong for a finite bump.
"""
function peak_rate(theta_c, j0, i0)
    Base.error("neurograde:NotImplemented peak_rate is yours to write")
end

"""
Draw a simulated bump over the theory's.

Parameters
----------
theta : Array, shape (N,)
    Preferred directions, rad.
rates : Array, shape (N,)
    Simulated rates, Hz.
centre, theta_c : Real
    Centre and half-width of the theoretical bump, rad.
peak : Real
    Its peak rate, Hz.

Returns
-------
a panel or a Vector of panels, see the top of this file
    Rates (Hz) against preferred direction in degrees: the simulated rates as points or as a line, the
    theoretical bump at the same `theta` as a line; axes labelled with units; a legend naming both.
"""
function plot_bump(theta, rates, centre, theta_c, peak)
    Base.error("neurograde:NotImplemented plot_bump is yours to write")
end

"""
Uniform coupling beyond which the rates run away.

Parameters
----------
j1 : Real or Array
    Cosine coupling (no unit), positive.

Returns
-------
Real or Array, shape of `j1`
    The network (uniform positive input, N -> infinity, gamma = 0) settles for every j0 below this
    value and runs away above it (no unit). Valid below, at and above the onset of the bump.
"""
function j0_limit(j1)
    Base.error("neurograde:NotImplemented j0_limit is yours to write")
end

"""
What the network does with a uniform positive input.

Parameters
----------
j0, j1 : Real or Array
    Uniform and cosine coupling (no unit), `j1` positive; they broadcast.

Returns
-------
Int or Array of Int
    HOMOGENEOUS, BUMP or RUNAWAY at each (j0, j1). Points exactly on a boundary are not asked for.
"""
function phase(j0, j1)
    Base.error("neurograde:NotImplemented phase is yours to write")
end

"""
Draw the phase diagram of the ring.

Parameters
----------
j0 : Array, shape (n0,)
    Uniform couplings, increasing, equally spaced (no unit): horizontal axis.
j1 : Array, shape (n1,)
    Cosine couplings, increasing, equally spaced (no unit): vertical axis, upwards.
phases : Array of Int, shape (n1, n0)
    HOMOGENEOUS, BUMP or RUNAWAY; phases[b, a] belongs to (j0[a], j1[b]).
limit : Array, shape (n1,)
    The largest j0 without runaway at each j1.

Returns
-------
a panel or a Vector of panels, see the top of this file
    `phases` as a coloured map (imshow or pcolormesh), the runaway boundary (`limit` against j1) as a
    line, the names of the three phases written in or in a legend, labelled axes (the couplings have no
    unit).
"""
function plot_phase_diagram(j0, j1, phases, limit)
    Base.error("neurograde:NotImplemented plot_phase_diagram is yours to write")
end

"""
Simulate a bump under a cue and follow its centre.

Parameters
----------
weights : Array, shape (N, N)
    w[i, j] from neuron j to neuron i, the factor 1/N included.
rates : Array, shape (N,)
    Rates at times[0], Hz.
i0, strength : Real
    The input is I_i = i0 + strength cos(theta_i - cue), Hz, from times[0] on.
cue : Real
    Direction of the cue, rad.
times : Array, shape (T,)
    Increasing times, ms, as in `simulate_ring`.
tau : Real
    Time constant, ms.

Returns
-------
Array, shape (T,)
    Direction of the population vector at `times`, rad; any turn of 2 pi may be added.
"""
function follow_cue(weights, rates, i0, strength, cue, times, tau=10.0)
    Base.error("neurograde:NotImplemented follow_cue is yours to write")
end

"""
Centre of a bump drawn to a weak cue, in closed form.

To first order in `strength` the bump keeps its shape A [cos(theta - phi) - cos(theta_c)]_+ and only its
centre phi moves. The input is i0 + strength cos(theta - cue), switched on at time 0.

Parameters
----------
times : Array, shape (T,)
    Times, ms.
start, cue : Real
    Centre at time 0 and direction of the cue, rad; never exactly opposite.
strength : Real
    Modulation of the input, Hz.
amplitude : Real
    A, Hz (not the peak rate).
tau : Real
    Time constant, ms.

Returns
-------
Array, shape (T,)
    phi(t), rad; any turn of 2 pi may be added.

References
----------
Zhang, J. Neurosci. 16:2112 (1996), for the idea; the calculation is a page.
"""
function cue_path(times, start, cue, strength, amplitude, tau=10.0)
    Base.error("neurograde:NotImplemented cue_path is yours to write")
end

"""
Strength of the sine term that carries the bump around at a given angular velocity.

Parameters
----------
velocity : Real or Array
    Angular velocity, deg/s, positive towards larger theta.
tau : Real
    Time constant, ms.

Returns
-------
Real or Array, shape of `velocity`
    gamma in J(x) = J0 + J1 cos x + gamma J1 sin x (no unit).
"""
function gamma_for_velocity(velocity, tau=10.0)
    Base.error("neurograde:NotImplemented gamma_for_velocity is yours to write")
end

"""
Simulate a moving bump and follow its centre continuously.

Parameters
----------
weights : Array, shape (N, N)
    w[i, j] from neuron j to neuron i, the factor 1/N and the sine term included.
rates : Array, shape (N,)
    Rates at times[0], Hz.
drive : Real
    Uniform input, Hz.
times : Array, shape (T,)
    Increasing times, ms; the bump moves less than half a turn from one to the next.
tau : Real
    Time constant, ms.

Returns
-------
Array, shape (T,)
    Direction of the population vector, rad, without jumps: after two full turns it has grown by 4 pi. The
    first entry lies in (-pi, pi].
"""
function travelling_bump(weights, rates, drive, times, tau=10.0)
    Base.error("neurograde:NotImplemented travelling_bump is yours to write")
end

"""
Mean angular velocity of a bump, from its rates in space and time.

Parameters
----------
times : Array, shape (T,)
    Increasing times, ms; the bump moves less than half a turn from one to the next.
rates : Array, shape (T, N)
    Rates of neurons with `preferred_directions(N)`, Hz.

Returns
-------
Real
    Angle travelled divided by the time elapsed, deg/s, positive towards larger theta.
"""
function bump_velocity(times, rates)
    Base.error("neurograde:NotImplemented bump_velocity is yours to write")
end

"""
Integrate an animal's turning into the position of a bump.

The weights are w_rest + gamma(t) w_turn, with gamma(t) chosen so that the bump moves at the animal's
angular velocity.

Parameters
----------
velocity : Array, shape (T,)
    Angular velocity, deg/s; velocity[k] holds from k dt to (k + 1) dt.
dt : Real
    Length of those intervals, ms; not more than tau/5.
rates : Array, shape (N,)
    Rates at time 0, Hz.
w_rest, w_turn : Array, shape (N, N)
    Weights of the resting ring, (J0 + J1 cos x)/N, and of the sine term, J1 sin x / N.
drive : Real
    Uniform input, Hz.
tau : Real
    Time constant, ms.

Returns
-------
Array, shape (T + 1, N)
    Rates at times 0, dt, 2 dt .. T dt, Hz; row 0 is `rates`.

References
----------
Zhang, J. Neurosci. 16:2112 (1996).
"""
function track_heading(velocity, dt, rates, w_rest, w_turn, drive, tau=10.0)
    Base.error("neurograde:NotImplemented track_heading is yours to write")
end

"""
Draw rates in space and time with the animal's heading on top.

Parameters
----------
times : Array, shape (T,)
    Times, ms, equally spaced, not necessarily from 0 on.
rates : Array, shape (T, N)
    Rates of neurons with `preferred_directions(N)`, Hz.
heading : Array, shape (T,)
    Heading of the animal, rad, without jumps (it may exceed pi).

Returns
-------
a panel or a Vector of panels, see the top of this file
    Rates as an image (imshow or pcolormesh), time in s along the horizontal axis, preferred direction
    in degrees from -180 to 180 along the vertical one; a colour bar; the heading folded into
    [-180, 180) degrees drawn over it (as points, or as a line that may be broken where it jumps);
    axes labelled with units.
"""
function plot_heading(times, rates, heading)
    Base.error("neurograde:NotImplemented plot_heading is yours to write")
end
