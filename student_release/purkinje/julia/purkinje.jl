#=
Dendrites: from a list of traced points to why neurons have spines.

A reconstruction is a tree of points. Every function below takes it as a
Dict, the cell:

    xyz      (n, 3) float   positions, um
    radius   (n,)   float   radii, um
    kind     (n,)   int     what the point belongs to: 1 soma, anything else a neurite
    parent   (n,)   int     row (from 0) of the parent point, -1 for the root

The root is a soma point. Rows may come in any order: a parent can stand below
its child. A neurite point is one whose kind is not 1. Each neurite point and its
parent span one segment; the segments are the arbor. Soma points other than the
root (three-point somata) outline the cell body and are no part of the arbor.

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

const SOMA = 1
const SPINE_LENGTH = 2.0  # um

"""
Read a reconstruction in SWC format.

A data line holds seven numbers separated by blanks or tabs: id, kind, x, y, z,
radius, id of the parent (-1: none). Lines starting with # are comments, empty
lines mean nothing. Ids are labels: they need not start at 1, be consecutive or
be sorted.

Parameters
----------
path : String
    The file.

Returns
-------
Dict
    The cell: arrays "xyz" (n, 3), "radius" (n,), "kind" (n,), "parent" (n,) as
    described at the top of this file, rows in the order of the file. "parent"
    holds rows, not ids.

References
----------
Cannon et al., J. Neurosci. Methods 84 (1998) 49.
"""
function load_swc(path)
    Base.error("neurograde:NotImplemented load_swc is yours to write")
end

"""
Length of the arbor.

The sum over all neurite segments, in three dimensions. Whether the piece that joins
a dendrite to the soma counts is a matter of taste: both answers are accepted.

Parameters
----------
cell : Dict
    A reconstruction.

Returns
-------
Real
    Length, um.
"""
function total_length(cell)
    Base.error("neurograde:NotImplemented total_length is yours to write")
end

"""
Neurite points with two or more children.

Parameters
----------
cell : Dict
    A reconstruction.

Returns
-------
Array of Int
    Their rows, in any order. The soma is not a branch point.
"""
function branch_points(cell)
    Base.error("neurograde:NotImplemented branch_points is yours to write")
end

"""
Neurite points without children.

Parameters
----------
cell : Dict
    A reconstruction.

Returns
-------
Array of Int
    Their rows, in any order.
"""
function tips(cell)
    Base.error("neurograde:NotImplemented tips is yours to write")
end

"""
Centrifugal branch order of every point.

Walk from the soma to the point and count the branch points on the way, without the
point itself: a dendrite starts with order 0, a branch point still belongs to the
branch that ends in it, its children have one more, however many they are.

Parameters
----------
cell : Dict
    A reconstruction.

Returns
-------
Array of Int, shape (n,)
    Order of each point; 0 for soma points.
"""
function branch_order(cell)
    Base.error("neurograde:NotImplemented branch_order is yours to write")
end

"""
Horton-Strahler order of every neurite point.

A tip has order 1. A point with one child has the child's order. Where branches meet,
the highest order k among the children goes on as k if one child alone has it, and
becomes k + 1 if two or more have it.

Parameters
----------
cell : Dict
    A reconstruction.

Returns
-------
Array of Int, shape (n,)
    Order of each point; 0 for soma points.

References
----------
Strahler, Trans. Am. Geophys. Union 38 (1957) 913 (for rivers).
"""
function strahler_order(cell)
    Base.error("neurograde:NotImplemented strahler_order is yours to write")
end

"""
Path length from the root along the tree to every point.

Parameters
----------
cell : Dict
    A reconstruction.

Returns
-------
Array, shape (n,)
    Sum of the lengths of the pieces between the point and the root (the link to the
    soma counts), um; 0 at the root.
"""
function path_to_soma(cell)
    Base.error("neurograde:NotImplemented path_to_soma is yours to write")
end

"""
Mean path length to the soma over the neurite points.

Parameters
----------
cell : Dict
    A reconstruction.

Returns
-------
Real
    Mean of `path_to_soma` over neurite points, um.
"""
function mean_path_to_soma(cell)
    Base.error("neurograde:NotImplemented mean_path_to_soma is yours to write")
end

"""
Sholl profile: how many branches pass through spheres around the soma.

A segment (a neurite point and its parent, the link to the soma included) crosses the
sphere of radius r about the root when one of its ends is nearer to the root than r and
the other is not. Distances are straight lines in three dimensions.

Parameters
----------
cell : Dict
    A reconstruction.
radii : Array, shape (m,)
    Radii of the spheres, um.

Returns
-------
Array of Int, shape (m,)
    Number of crossings of each sphere.

References
----------
Sholl, J. Anat. 87 (1953) 387.
"""
function sholl_profile(cell, radii)
    Base.error("neurograde:NotImplemented sholl_profile is yours to write")
end

"""
Area of the spine-reach zone.

Seen along z, the zone is the part of the x-y plane that lies within the length of a
spine of some segment of the arbor: where an axon running along z could make a synapse.
Ground covered by several branches counts once.

Parameters
----------
cell : Dict
    A reconstruction.
spine_length : Real
    Reach s of a spine, um.

Returns
-------
Real
    Area, um^2; an error of 1 % (a grid of s/10, say) is accepted.

References
----------
Wen & Chklovskii, PLoS Comput. Biol. 4 (2008) e1000185.
"""
function reach_area(cell, spine_length=2.0)
    Base.error("neurograde:NotImplemented reach_area is yours to write")
end

"""
Area of the convex hull of the arbor seen along z.

Parameters
----------
cell : Dict
    A reconstruction.

Returns
-------
Real
    Area of the convex hull of the neurite points in the x-y plane, um^2.
"""
function hull_area(cell)
    Base.error("neurograde:NotImplemented hull_area is yours to write")
end

"""
How much of its territory the arbor can reach.

Parameters
----------
cell : Dict
    A reconstruction.
spine_length : Real
    Reach of a spine, um.

Returns
-------
Real
    Area of the spine-reach zone divided by the area of the convex hull.
"""
function reach_ratio(cell, spine_length=2.0)
    Base.error("neurograde:NotImplemented reach_ratio is yours to write")
end

"""
Directions drawn evenly from the sphere.

Parameters
----------
n : Int
    How many.
seed : Int
    Seed of the random numbers: the same seed, the same directions.

Returns
-------
Array, shape (n, 3)
    Unit vectors; every patch of the sphere is as likely as any other of its area.
"""
function random_directions(n, seed)
    Base.error("neurograde:NotImplemented random_directions is yours to write")
end

"""
The points as seen along a direction.

Parameters
----------
xyz : Array, shape (n, 3)
    Points, um.
direction : Array, shape (3,)
    Where the viewer looks: any vector other than zero, of any length.

Returns
-------
Array, shape (n, 2)
    Coordinates, um, along two orthogonal unit vectors of the plane perpendicular to
    `direction`. Which two, and the origin, are free.
"""
function project(xyz, direction)
    Base.error("neurograde:NotImplemented project is yours to write")
end

"""
Reach ratio of a cell seen along a direction.

Parameters
----------
cell : Dict
    A reconstruction.
direction : Array, shape (3,)
    Where the viewer looks.
spine_length : Real
    Reach of a spine, um.

Returns
-------
Real
    Area of the spine-reach zone over area of the convex hull, both in the plane
    perpendicular to `direction`.
"""
function projected_ratio(cell, direction, spine_length=2.0)
    Base.error("neurograde:NotImplemented projected_ratio is yours to write")
end

"""
Linear size R of a network in which every neuron can contact every other.

A scaling argument: leave out all numerical factors. Volume is taken by wire alone.

Parameters
----------
n_neurons : Real
    Number N of neurons.
wire_diameter : Real
    Diameter d of axons and dendrites, um.
spine_length : Real
    Length s of a spine, um (s > d); only the last design uses it.
design : String
    "point-to-point": a separate axon from every neuron to every other neuron;
    "axons": one branching axon per neuron, which visits all other cell bodies;
    "dendrites": axon and dendrite of the same length, a synapse where they touch;
    "spines": the same, but a synapse where they come within s.

Returns
-------
Real
    R, um.

References
----------
Chklovskii, Neuron 43 (2004) 609.
"""
function network_size(n_neurons, wire_diameter, spine_length, design)
    Base.error("neurograde:NotImplemented network_size is yours to write")
end

"""
Length of the dendrite of one neuron in the network with spines.

Parameters
----------
n_neurons : Real
    Number N of neurons.
wire_diameter, spine_length : Real
    Diameter d of the wire and length s of a spine, um.

Returns
-------
Real
    Length, um, up to numerical factors.

References
----------
Chklovskii, Neuron 43 (2004) 609.
"""
function dendrite_length(n_neurons, wire_diameter, spine_length)
    Base.error("neurograde:NotImplemented dendrite_length is yours to write")
end

"""
Grow an arbor over given points: a minimum spanning tree with a balancing factor.

Start with the root alone. Then, again and again, join one free point i to one point j
of the tree: the pair with the least cost

    |x_i - x_j| + balance * (path from the root to j + |x_i - x_j|),

where the path runs along the tree. The first term saves wire, the second saves time.

Parameters
----------
points : Array, shape (n, 3)
    Positions, um; row 0 is the root.
balance : Real
    Balancing factor, 0 or more, dimensionless.

Returns
-------
Array of Int, shape (n,)
    Row of the parent of each point; -1 for the root.

References
----------
Cuntz, Forstner, Borst & Hausser, PLoS Comput. Biol. 6 (2010) e1000877.
"""
function grow_arbor(points, balance)
    Base.error("neurograde:NotImplemented grow_arbor is yours to write")
end

"""
Portrait of a cell: the arbor, its convex hull, and what its spines can reach.

The arbor seen along z: one straight line for every segment from a neurite point to its
parent, in data coordinates x and y; the outline of the convex hull of the neurite points
as a closed line; the same scale on both axes; axes labelled with the unit. Shade
the spine-reach zone and colour the branches as you like.

Parameters
----------
cell : Dict
    A reconstruction.
spine_length : Real
    Reach of a spine, um.

Returns
-------
a panel or a Vector of panels, see the top of this file
"""
function draw_arbor(cell, spine_length=2.0)
    Base.error("neurograde:NotImplemented draw_arbor is yours to write")
end
