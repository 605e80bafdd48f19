#=
Hopfield network: a memory that is found by its content, fills up, and may learn to forget.

N units s_i = +1 or -1 store P patterns xi^mu (entries +1 or -1) in the weights

    W_ij = (1/N) sum_mu xi_i^mu xi_j^mu for i != j,   W_ii = 0,

and are updated one at a time: s_i takes the sign of its field h_i = sum_j W_ij s_j.

Conventions used throughout: everything is without unit; a state is an array of +1 and -1; "unit i" is entry
i; orders are arrays of indices handed in by the caller, so that every answer is reproducible to the bit; the
age of a pattern counts the patterns stored after it.

References
----------
Hopfield, PNAS 79:2554 (1982).
Amit, Gutfreund & Sompolinsky, Phys. Rev. Lett. 55:1530 (1985).
Parisi, J. Phys. A 19:L617 (1986); Mezard, Nadal & Toulouse, J. Physique 47:1457 (1986).
Hertz, Krogh & Palmer, Introduction to the Theory of Neural Computation, chapter 2.
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

# Given: ready to use.
"""
Four pictures of 20 x 20 pixels to be remembered (given).

Returns
-------
Array of Int, shape (4, 400)
    A face, a neuron, the character for "person" and a spiral, each flattened row by row; +1 is ink.
    permutedims(reshape(states[k, :], 20, 20)) shows one (reshape fills columns, hence permutedims).
"""
function pictures()
    face = "..######.. .#......#. #........# #.##..##.# #........# " *
           "#...##...# #.#....#.# #..####..# .#......#. ..######.."
    neuron = "#.#....#.# .###..###. ..##..##.. ...####... ..######.. " *
             "..######.. ...####... ....##..## ....####.. ##.###...."
    person = "....##.... ....##.... ....##.... ....##.... ...####... " *
             "...#..#... ..##..##.. ..#....#.. ##......## #........#"
    spiral = "########## ########.# ......##.# .####.##.# .#..#.##.# " *
             ".#.##.##.# .#....##.# .########. .......... ##########"
    states = zeros(Int, 4, 400)
    for (k, drawing) in enumerate((face, neuron, person, spiral))
        rows = split(drawing)
        states[k, :] = [rows[(y + 1) ÷ 2][(x + 1) ÷ 2] == '#' ? 1 : -1 for x in 1:20, y in 1:20]
    end
    return states
end

# Given: ready to use.
using Random: MersenneTwister, randperm

"""
Random permutations of the units (given), to flip or to update them in.

Parameters
----------
shape : Tuple of Int
    How many permutations: (5, 10) gives 5 x 10 of them.
n : Int
    Number of units.
seed : Int
    The same seed gives the same permutations (not those of the Python function).

Returns
-------
Array of Int, shape (shape..., n)
    Each row along the last axis is a permutation of 0 .. n-1 (add 1 before you index with it).
"""
function random_orders(shape, n, seed)
    rng = MersenneTwister(seed)
    orders = zeros(Int, shape..., n)
    for place in CartesianIndices(Tuple(shape))
        orders[place, :] = randperm(rng, n) .- 1
    end
    return orders
end

# Given: ready to use.
using Random: MersenneTwister

"""
Independent random patterns for several networks (given).

Parameters
----------
networks, p, n : Int
    Number of networks, patterns per network, units per network.
seed : Int
    The same seed gives the same patterns (not those of the Python function).

Returns
-------
Array of Int, shape (networks, p, n)
    +1 or -1 with equal probability.
"""
function random_patterns(networks, p, n, seed)
    return rand(MersenneTwister(seed), [-1, 1], networks, p, n)
end

"""
Hebbian weights that store a set of patterns.

Parameters
----------
patterns : Array, shape (P, N)
    Patterns of +1 and -1, one per row.

Returns
-------
Array, shape (N, N)
    W_ij = (1/N) sum_mu xi_i^mu xi_j^mu, without self-coupling: W_ii = 0.
"""
function hebbian_weights(patterns)
    Base.error("neurograde:NotImplemented hebbian_weights is yours to write")
end

"""
Asynchronous recall: units are updated one at a time, each seeing all earlier changes.

Parameters
----------
weights : Array, shape (N, N)
    Symmetric weights without self-coupling.
state : Array, shape (N,)
    Initial state, +1 and -1; it is not changed.
orders : Array of Int, shape (S, N)
    Row k lists the units in the order in which sweep k updates them. All rows are used; you may stop
    once a whole sweep has changed nothing.

Returns
-------
Array, shape (N,)
    Final state, +1 and -1. A unit whose field is zero keeps its state (compare with 1e-9, not with 0:
    sums of fractions round).
"""
function recall(weights, state, orders)
    Base.error("neurograde:NotImplemented recall is yours to write")
end

"""
Energy of a state, E = -(1/2) sum_ij W_ij s_i s_j.

Parameters
----------
weights : Array, shape (N, N)
    Symmetric weights (no unit).
state : Array, shape (N,)
    State, +1 and -1.

Returns
-------
Real
    Energy (no unit).
"""
function energy(weights, state)
    Base.error("neurograde:NotImplemented energy is yours to write")
end

"""
Energy along one sweep of asynchronous recall.

Parameters
----------
weights : Array, shape (N, N)
    Symmetric weights without self-coupling.
state : Array, shape (N,)
    Initial state, +1 and -1; it is not changed.
order : Array of Int, shape (K,)
    Units in the order of their updates; units may come several times or not at all.
    A unit whose field is zero (smaller than 1e-9 in size) keeps its state.

Returns
-------
Array, shape (K + 1,)
    Energy before the first update and after every update (no unit).
"""
function energy_trace(weights, state, order)
    Base.error("neurograde:NotImplemented energy_trace is yours to write")
end

"""
Draw a pattern, the corrupted cue, and what the network makes of it.

Parameters
----------
pattern, cue, recalled : Array, shape (rows * columns,)
    States of +1 and -1, pictures flattened row by row.
shape : Tuple of Int
    (rows, columns).

Returns
-------
a panel or a Vector of panels, see the top of this file
    Three images of `shape` (imshow or pcolormesh, row 0 at the top) from left to right: pattern, cue,
    recalled, each with a title that says which it is (pixels need no axis labels).
"""
function plot_recall(pattern, cue, recalled, shape)
    Base.error("neurograde:NotImplemented plot_recall is yours to write")
end

"""
Corrupt a pattern by flipping a given fraction of its units.

Parameters
----------
pattern : Array, shape (N,)
    Pattern of +1 and -1; it is not changed.
flip_order : Array of Int, shape (N,)
    A permutation of the units: they are flipped in this order until enough are.
fraction : Real
    Fraction of the units to flip, 0 to 1; fraction * N is rounded to the nearest integer.

Returns
-------
Array, shape (N,)
    Corrupted pattern.
"""
function corrupt(pattern, flip_order, fraction)
    Base.error("neurograde:NotImplemented corrupt is yours to write")
end

"""
Mean and its standard error over independent networks.

Parameters
----------
samples : Array, shape (K,) or (K, ...)
    One sample (or array of samples) per network along axis 0; K >= 2.

Returns
-------
Tuple of two Reals or Arrays
    Mean over axis 0, and standard error of that mean: the sample standard deviation (the one that
    divides by K - 1) over sqrt(K).
"""
function mean_and_sem(samples)
    Base.error("neurograde:NotImplemented mean_and_sem is yours to write")
end

"""
Probability of perfect recall against corruption, with its standard error over networks.

In network k every stored pattern mu is corrupted with flip_orders[k, mu] and then recalled with
update_orders[k]; recall is perfect if all N units end as stored. The probability in one network is the
fraction of its patterns recalled perfectly.

Parameters
----------
weights : Array, shape (K, N, N)
    Weights of K independent networks.
patterns : Array, shape (K, P, N)
    The patterns stored in each.
flip_orders : Array of Int, shape (K, P, N)
    Permutations for `corrupt`.
update_orders : Array of Int, shape (K, S, N)
    Sweeps for `recall`.
fractions : Array, shape (F,)
    Fractions of units flipped in the cue.

Returns
-------
Tuple of two Arrays, each of shape (F,)
    Mean over networks of the probability of perfect recall, and its standard error (`mean_and_sem`).
"""
function recall_probability(weights, patterns, flip_orders, update_orders, fractions)
    Base.error("neurograde:NotImplemented recall_probability is yours to write")
end

"""
Draw the probability of perfect recall against corruption, one curve per load.

Parameters
----------
fractions : Array, shape (F,)
    Fraction of units flipped in the cue (no unit).
loads : Array of Int, shape (L,)
    Number of stored patterns P of each curve.
mean, sem : Array, shape (L, F)
    Probability of perfect recall and its standard error over networks (no unit).

Returns
-------
a panel or a Vector of panels, see the top of this file
    One curve with error bars (errorbar) per load, a legend that names the loads, labelled axes
    with the corruption as a fraction or in per cent (and so the probability, if its label says so).
"""
function plot_recall_probability(fractions, loads, mean, sem)
    # In here mean is the argument and not the function of that name.
    Base.error("neurograde:NotImplemented plot_recall_probability is yours to write")
end

"""
Probability that a stored bit is wrong after one update, for a large network.

Parameters
----------
alpha : Real or Array
    Load P/N > 0, with N and P both large, random patterns (no unit).

Returns
-------
Real or Array, shape of `alpha`
    Probability (no unit).

References
----------
Hertz, Krogh & Palmer, section 2.2.
"""
function one_step_error(alpha)
    Base.error("neurograde:NotImplemented one_step_error is yours to write")
end

"""
Load at which one update makes a given error: `one_step_error` inverted.

Parameters
----------
error : Real or Array
    Probability of a wrong bit, between 0 and 1/2, both excluded.

Returns
-------
Real or Array, shape of `error`
    Load alpha = P/N (no unit).
"""
function load_for_error(error)
    # In here error is the argument and not the function of that name.
    Base.error("neurograde:NotImplemented load_for_error is yours to write")
end

"""
Fraction of bits that are wrong after a single update from a stored pattern.

Every unit is updated once from the uncorrupted pattern (the others staying as stored).

Parameters
----------
weights : Array, shape (N, N)
    Weights without self-coupling, not necessarily symmetric: row i holds those onto unit i.
patterns : Array, shape (P, N)
    The stored patterns, +1 and -1.

Returns
-------
Real
    Fraction, over all units of all patterns, whose field has the wrong sign (a field of zero,
    smaller than 1e-9 in size, is no error).
"""
function measured_one_step_error(weights, patterns)
    Base.error("neurograde:NotImplemented measured_one_step_error is yours to write")
end

"""
Fraction of wrong bits after recall from the stored patterns themselves, averaged over networks.

Parameters
----------
weights : Array, shape (K, N, N)
    Weights of K independent networks.
patterns : Array, shape (K, Q, N)
    Some or all of the patterns stored in each; each is used, uncorrupted, as the initial state.
update_orders : Array of Int, shape (K, S, N)
    Sweeps for `recall`.

Returns
-------
Tuple of two Reals
    Mean over networks of the fraction of bits that differ from the pattern at the end, and its standard
    error (`mean_and_sem` over the K networks).
"""
function recall_error(weights, patterns, update_orders)
    Base.error("neurograde:NotImplemented recall_error is yours to write")
end

"""
Overlap of the retrieval state with its pattern at load alpha, in mean-field theory at zero noise.

Parameters
----------
alpha : Real or Array
    Load P/N > 0, N -> infinity (no unit).

Returns
-------
Real or Array, shape of `alpha`
    Overlap m = (1/N) sum_i xi_i s_i (no unit) of the best retrieval state; nan where there is none.

References
----------
Amit, Gutfreund & Sompolinsky, Phys. Rev. Lett. 55:1530 (1985); Hertz, Krogh & Palmer, section 2.5.
"""
function retrieval_overlap(alpha)
    Base.error("neurograde:NotImplemented retrieval_overlap is yours to write")
end

"""
Overlaps of a state with a set of patterns.

Parameters
----------
patterns : Array, shape (P, N)
    Patterns, +1 and -1.
state : Array, shape (N,)
    State, +1 and -1.

Returns
-------
Array, shape (P,)
    m_mu = (1/N) sum_i xi_i^mu s_i, between -1 and 1 (no unit).
"""
function overlaps(patterns, state)
    Base.error("neurograde:NotImplemented overlaps is yours to write")
end

"""
Symmetric mixture of an odd number of patterns: each unit follows the majority.

Parameters
----------
patterns : Array, shape (n, N)
    An odd number of patterns, +1 and -1.

Returns
-------
Array, shape (N,)
    State, +1 and -1.
"""
function mixture_state(patterns)
    Base.error("neurograde:NotImplemented mixture_state is yours to write")
end

"""
Whether no update would change a state.

Parameters
----------
weights : Array, shape (N, N)
    Weights without self-coupling, not necessarily symmetric: row i holds those onto unit i.
state : Array, shape (N,)
    State, +1 and -1.

Returns
-------
Bool
    True if every unit agrees with its field (a field of zero, smaller than 1e-9 in size,
    counts as agreement).
"""
function is_fixed_point(weights, state)
    Base.error("neurograde:NotImplemented is_fixed_point is yours to write")
end

"""
Overlap of a symmetric mixture of n random patterns with each of them, for N -> infinity.

Parameters
----------
n : Int
    Odd number of patterns mixed.

Returns
-------
Real
    Overlap (no unit).

References
----------
Amit, Gutfreund & Sompolinsky, Phys. Rev. A 32:1007 (1985).
"""
function mixture_overlap(n)
    Base.error("neurograde:NotImplemented mixture_overlap is yours to write")
end

"""
Energy per unit of a symmetric mixture of n random patterns, for N -> infinity at fixed P.

Parameters
----------
n : Int
    Odd number of patterns mixed; n = 1 is a stored pattern itself.

Returns
-------
Real
    E/N with E = -(1/2) sum_ij W_ij s_i s_j (no unit).
"""
function mixture_energy(n)
    Base.error("neurograde:NotImplemented mixture_energy is yours to write")
end

"""
Weights of a network that stores patterns one after another and lets old ones fade.

Each new pattern first shrinks all weights by the factor (1 - decay) and then adds its own
(1/N) xi_i xi_j; there is no self-coupling.

Parameters
----------
patterns : Array, shape (T, N)
    Patterns, +1 and -1, in the order in which they are stored: the last row is the newest.
decay : Real
    Fraction of every weight lost at each storage, 0 <= decay < 1 (no unit).

Returns
-------
Array, shape (N, N)
    Weights after the last pattern. The newest pattern enters with full strength, the one before with
    (1 - decay), and so on.

References
----------
Parisi, J. Phys. A 19:L617 (1986); Mezard, Nadal & Toulouse, J. Physique 47:1457 (1986).
"""
function palimpsest_weights(patterns, decay)
    Base.error("neurograde:NotImplemented palimpsest_weights is yours to write")
end

"""
Overlap after recall against the age of a memory, with its standard error over networks.

Parameters
----------
weights : Array, shape (K, N, N)
    Weights of K independent networks.
patterns : Array, shape (K, T, N)
    The patterns stored in each, in the order of storage (the last row is the newest, age 0).
ages : Array of Int, shape (A,)
    Ages to test, 0 .. T-1: the pattern of that age is the initial state, uncorrupted.
update_orders : Array of Int, shape (K, S, N)
    Sweeps for `recall`.

Returns
-------
Tuple of two Arrays, each of shape (A,)
    Mean over networks of the overlap of the recalled state with the pattern, and its standard error
    (`mean_and_sem`).
"""
function forgetting_curve(weights, patterns, ages, update_orders)
    Base.error("neurograde:NotImplemented forgetting_curve is yours to write")
end

"""
Overlap with a memory of given age after one update of every unit, for a large palimpsest network.

All units are updated once, at the same time, from the memory itself. Infinitely many random patterns
have been stored; the decay is small, but write the noise without expanding in it.

Parameters
----------
age : Real or Array
    Number of patterns stored after this one.
decay : Real or Array
    Fraction of every weight lost at each storage, 0 < decay < 1 (no unit).
n : Real or Array
    Number of units N. The arguments broadcast.

Returns
-------
Real or Array
    Expected overlap (no unit), with the noise of all patterns, this one's share included, taken as
    Gaussian.
"""
function palimpsest_overlap(age, decay, n)
    Base.error("neurograde:NotImplemented palimpsest_overlap is yours to write")
end

"""
Draw the forgetting curve.

Parameters
----------
ages : Array, shape (A,)
    Age in number of patterns stored since.
mean, sem : Array, shape (A,)
    Overlap after recall and its standard error over networks (no unit).

Returns
-------
a panel or a Vector of panels, see the top of this file
    Overlap against age with error bars (errorbar); labelled axes with units (patterns for the age).
"""
function plot_forgetting(ages, mean, sem)
    # In here mean is the argument and not the function of that name.
    Base.error("neurograde:NotImplemented plot_forgetting is yours to write")
end
