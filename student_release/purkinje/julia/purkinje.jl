#=
Dendrites: from a list of traced points to why neurons have spines.

A reconstruction is a tree of points. Every function below takes it as a
dictionary, the cell:

    xyz      (n, 3) float   positions, um
    radius   (n,)   float   radii, um
    kind     (n,)   int     what the point belongs to: 1 soma, anything else a neurite
    parent   (n,)   int     row (from 0) of the parent point, -1 for the root

The root is a soma point. Rows may come in any order: a parent can stand below
its child. A neurite point is one whose kind is not 1. Each neurite point and its
parent span one segment; the segments are the arbor. Soma points other than the
root (three-point somata) outline the cell body and are no part of the arbor.

Write your answers in this file, in Julia, and hand it in. Arguments come by position, all of them; arrays are Arrays,
a list of other things is a Vector{Any}, a dict a Dict. Return a tuple where several values are asked for.
What counts from 0 in the text below counts from 0 here, too.
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
path : str
    The file.

Returns
-------
dict
    The cell: arrays "xyz" (n, 3), "radius" (n,), "kind" (n,), "parent" (n,) as
    described at the top of this module, rows in the order of the file. "parent"
    holds rows, not ids.

References
----------
Cannon et al., J. Neurosci. Methods 84 (1998) 49.
"""
function load_swc(path)
    error("neurograde:NotImplemented load_swc is yours to write")
end

"""
Length of the arbor.

The sum over all neurite segments, in three dimensions. Whether the piece that joins
a dendrite to the soma counts is a matter of taste: both answers are accepted.

Parameters
----------
cell : dict
    A reconstruction.

Returns
-------
float
    Length, um.
"""
function total_length(cell)
    error("neurograde:NotImplemented total_length is yours to write")
end

"""
Neurite points with two or more children.

Parameters
----------
cell : dict
    A reconstruction.

Returns
-------
ndarray of int
    Their rows, in any order. The soma is not a branch point.
"""
function branch_points(cell)
    error("neurograde:NotImplemented branch_points is yours to write")
end

"""
Neurite points without children.

Parameters
----------
cell : dict
    A reconstruction.

Returns
-------
ndarray of int
    Their rows, in any order.
"""
function tips(cell)
    error("neurograde:NotImplemented tips is yours to write")
end

"""
Centrifugal branch order of every point.

Walk from the soma to the point and count the branch points on the way, without the
point itself: a dendrite starts with order 0, a branch point still belongs to the
branch that ends in it, its children have one more, however many they are.

Parameters
----------
cell : dict
    A reconstruction.

Returns
-------
ndarray of int, shape (n,)
    Order of each point; 0 for soma points.
"""
function branch_order(cell)
    error("neurograde:NotImplemented branch_order is yours to write")
end

"""
Horton-Strahler order of every neurite point.

A tip has order 1. A point with one child has the child's order. Where branches meet,
the highest order k among the children goes on as k if one child alone has it, and
becomes k + 1 if two or more have it.

Parameters
----------
cell : dict
    A reconstruction.

Returns
-------
ndarray of int, shape (n,)
    Order of each point; 0 for soma points.

References
----------
Strahler, Trans. Am. Geophys. Union 38 (1957) 913 (for rivers).
"""
function strahler_order(cell)
    error("neurograde:NotImplemented strahler_order is yours to write")
end

"""
Path length from the root along the tree to every point.

Parameters
----------
cell : dict
    A reconstruction.

Returns
-------
ndarray, shape (n,)
    Sum of the lengths of the pieces between the point and the root (the link to the
    soma counts), um; 0 at the root.
"""
function path_to_soma(cell)
    error("neurograde:NotImplemented path_to_soma is yours to write")
end

"""
Mean path length to the soma over the neurite points.

Parameters
----------
cell : dict
    A reconstruction.

Returns
-------
float
    Mean of `path_to_soma` over neurite points, um.
"""
function mean_path_to_soma(cell)
    error("neurograde:NotImplemented mean_path_to_soma is yours to write")
end

"""
Sholl profile: how many branches pass through spheres around the soma.

A segment (a neurite point and its parent, the link to the soma included) crosses the
sphere of radius r about the root when one of its ends is nearer to the root than r and
the other is not. Distances are straight lines in three dimensions.

Parameters
----------
cell : dict
    A reconstruction.
radii : array_like, shape (m,)
    Radii of the spheres, um.

Returns
-------
ndarray of int, shape (m,)
    Number of crossings of each sphere.

References
----------
Sholl, J. Anat. 87 (1953) 387.
"""
function sholl_profile(cell, radii)
    error("neurograde:NotImplemented sholl_profile is yours to write")
end

"""
Area of the spine-reach zone.

Seen along z, the zone is the part of the x-y plane that lies within the length of a
spine of some segment of the arbor: where an axon running along z could make a synapse.
Ground covered by several branches counts once.

Parameters
----------
cell : dict
    A reconstruction.
spine_length : float
    Reach s of a spine, um.

Returns
-------
float
    Area, um^2; an error of 1 % (a grid of s/10, say) is accepted.

References
----------
Wen & Chklovskii, PLoS Comput. Biol. 4 (2008) e1000185.
"""
function reach_area(cell, spine_length=2.0)
    error("neurograde:NotImplemented reach_area is yours to write")
end

"""
Area of the convex hull of the arbor seen along z.

Parameters
----------
cell : dict
    A reconstruction.

Returns
-------
float
    Area of the convex hull of the neurite points in the x-y plane, um^2.
"""
function hull_area(cell)
    error("neurograde:NotImplemented hull_area is yours to write")
end

"""
How much of its territory the arbor can reach.

Parameters
----------
cell : dict
    A reconstruction.
spine_length : float
    Reach of a spine, um.

Returns
-------
float
    Area of the spine-reach zone divided by the area of the convex hull.
"""
function reach_ratio(cell, spine_length=2.0)
    error("neurograde:NotImplemented reach_ratio is yours to write")
end

"""
Directions drawn evenly from the sphere.

Parameters
----------
n : int
    How many.
seed : int
    Seed of the random numbers: the same seed, the same directions.

Returns
-------
ndarray, shape (n, 3)
    Unit vectors; every patch of the sphere is as likely as any other of its area.
"""
function random_directions(n, seed)
    error("neurograde:NotImplemented random_directions is yours to write")
end

"""
The points as seen along a direction.

Parameters
----------
xyz : array_like, shape (n, 3)
    Points, um.
direction : array_like, shape (3,)
    Where the viewer looks: any vector other than zero, of any length.

Returns
-------
ndarray, shape (n, 2)
    Coordinates, um, along two orthogonal unit vectors of the plane perpendicular to
    `direction`. Which two, and the origin, are free.
"""
function project(xyz, direction)
    error("neurograde:NotImplemented project is yours to write")
end

"""
Reach ratio of a cell seen along a direction.

Parameters
----------
cell : dict
    A reconstruction.
direction : array_like, shape (3,)
    Where the viewer looks.
spine_length : float
    Reach of a spine, um.

Returns
-------
float
    Area of the spine-reach zone over area of the convex hull, both in the plane
    perpendicular to `direction`.
"""
function projected_ratio(cell, direction, spine_length=2.0)
    error("neurograde:NotImplemented projected_ratio is yours to write")
end

"""
Linear size R of a network in which every neuron can contact every other.

A scaling argument: leave out all numerical factors. Volume is taken by wire alone.

Parameters
----------
n_neurons : float
    Number N of neurons.
wire_diameter : float
    Diameter d of axons and dendrites, um.
spine_length : float
    Length s of a spine, um (s > d); only the last design uses it.
design : str
    "point-to-point": a separate axon from every neuron to every other neuron;
    "axons": one branching axon per neuron, which visits all other cell bodies;
    "dendrites": axon and dendrite of the same length, a synapse where they touch;
    "spines": the same, but a synapse where they come within s.

Returns
-------
float
    R, um.

References
----------
Chklovskii, Neuron 43 (2004) 609.
"""
function network_size(n_neurons, wire_diameter, spine_length, design)
    error("neurograde:NotImplemented network_size is yours to write")
end

"""
Length of the dendrite of one neuron in the network with spines.

Parameters
----------
n_neurons : float
    Number N of neurons.
wire_diameter, spine_length : float
    Diameter d of the wire and length s of a spine, um.

Returns
-------
float
    Length, um, up to numerical factors.

References
----------
Chklovskii, Neuron 43 (2004) 609.
"""
function dendrite_length(n_neurons, wire_diameter, spine_length)
    error("neurograde:NotImplemented dendrite_length is yours to write")
end

"""
Grow an arbor over given points: a minimum spanning tree with a balancing factor.

Start with the root alone. Then, again and again, join one free point i to one point j
of the tree: the pair with the least cost

    |x_i - x_j| + balance * (path from the root to j + |x_i - x_j|),

where the path runs along the tree. The first term saves wire, the second saves time.

Parameters
----------
points : array_like, shape (n, 3)
    Positions, um; row 0 is the root.
balance : float
    Balancing factor, 0 or more, dimensionless.

Returns
-------
ndarray of int, shape (n,)
    Row of the parent of each point; -1 for the root.

References
----------
Cuntz, Forstner, Borst & Hausser, PLoS Comput. Biol. 6 (2010) e1000877.
"""
function grow_arbor(points, balance)
    error("neurograde:NotImplemented grow_arbor is yours to write")
end

"""
Portrait of a cell: the arbor, its convex hull, and what its spines can reach.

The arbor seen along z: one straight line for every segment from a neurite point to its
parent, in data coordinates x and y; the outline of the convex hull of the neurite points
as a closed line; the same scale on both axes; axes labelled with the unit. Shade
the spine-reach zone and colour the branches as you like.

Parameters
----------
cell : dict
    A reconstruction.
spine_length : float
    Reach of a spine, um.

Returns
-------
matplotlib.figure.Figure
"""
function draw_arbor(cell, spine_length=2.0)
    error("neurograde:NotImplemented draw_arbor is yours to write")
end
