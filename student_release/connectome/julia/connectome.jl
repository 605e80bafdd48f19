#=
The wiring of a worm: how 279 neurons are connected, and what about it is no accident.

A wiring diagram is a matrix. Here rows send and columns receive: chemical[i, j] is the
number of synapses from neuron i onto neuron j. (Many books write W[post, pre] instead,
so that the input is W * r. Know which one you hold.) An adjacency matrix holds 0 and 1
only. Gap junctions let current through both ways: their matrix is symmetric.

References
----------
Varshney, Chen, Paniagua, Hall & Chklovskii, PLoS Comput. Biol. 7 (2011) e1001066.

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

const KINDS = ("sensory", "interneuron", "motor", "polymodal")
const MOTIFS = ("reciprocal pair", "feed-forward loop", "three-cycle")
# The 13 ways to connect three neurons 0, 1, 2, each by its edges (from, to), under their usual names:
# numbers of mutual, one-way and missing pairs, then Up, Down, Cyclic or Transitive.
const TRIADS = Dict(
    "021D" => ((0, 1), (0, 2)),
    "021U" => ((1, 0), (2, 0)),
    "021C" => ((0, 1), (1, 2)),
    "111D" => ((0, 1), (1, 0), (2, 0)),
    "111U" => ((0, 1), (1, 0), (0, 2)),
    "030T" => ((0, 1), (1, 2), (0, 2)),
    "030C" => ((0, 1), (1, 2), (2, 0)),
    "201" => ((0, 1), (1, 0), (0, 2), (2, 0)),
    "120D" => ((0, 1), (0, 2), (1, 2), (2, 1)),
    "120U" => ((1, 0), (2, 0), (1, 2), (2, 1)),
    "120C" => ((1, 0), (0, 2), (1, 2), (2, 1)),
    "210" => ((0, 1), (1, 0), (0, 2), (2, 0), (1, 2)),
    "300" => ((0, 1), (1, 0), (0, 2), (2, 0), (1, 2), (2, 1)),
)

# Given: ready to use.
"""
What kind each neuron is, from a table with the columns Neuron and Kind.

Parameters
----------
path : String
    The file, "data/neurons.csv".
names : Vector of String
    Neurons.

Returns
-------
Vector of String
    "sensory", "interneuron", "motor" or "polymodal" for each of `names`.
"""
function load_kinds(path, names)
    rows = [split(strip(line), ',') for line in eachline(path) if !isempty(strip(line))]
    neuron, kind = findfirst(isequal("Neuron"), rows[1]), findfirst(isequal("Kind"), rows[1])
    kinds = Dict(row[neuron] => String(row[kind]) for row in rows[2:end])
    return [kinds[name] for name in names]
end

"""
Read a wiring table.

A CSV file with a header and the columns Neuron 1, Neuron 2, Type, Nbr. Types:

    S, Sp     neuron 1 sends Nbr chemical synapses to neuron 2 (S: to it alone,
              Sp: to it among others); both kinds count, and they add up
    R, Rp     the same synapses once more, seen from the receiver
    EJ        Nbr gap junctions between neuron 1 and neuron 2; listed from both sides,
              junctions of a neuron with itself once
    NMJ       junctions with muscle: the partner NMJ is no neuron

Names mean the same in upper and lower case. Rows come in any order.

Parameters
----------
path : String
    The file.

Returns
-------
names : Vector of String
    The n neurons that have at least one chemical synapse or gap junction in the table, in
    upper case, sorted as strings.
chemical : Array of Int, shape (n, n)
    Number of synapses from the neuron of the row onto the neuron of the column.
gap : Array of Int, shape (n, n)
    Number of gap junctions, symmetric; junctions with itself on the diagonal, once.
"""
function load_wiring(path)
    Base.error("neurograde:NotImplemented load_wiring is yours to write")
end

"""
Who talks to a neuron, and to whom it talks.

Parameters
----------
names : Vector of String
    Names of the n neurons.
chemical : Array of Int, shape (n, n)
    Synapses, rows send.
neuron : String
    One of the names.

Returns
-------
presynaptic, postsynaptic : Vector of String
    Names of the neurons that send synapses to it, and of those that receive its synapses,
    in any order.
"""
function partners(names, chemical, neuron)
    # In here names is the argument and not the function of that name.
    Base.error("neurograde:NotImplemented partners is yours to write")
end

"""
Input to every neuron if each synapse passes on the rate of its sender.

Parameters
----------
chemical : Array of Int, shape (n, n)
    Synapses, rows send.
rates : Array, shape (n,)
    Firing rate of each neuron, Hz.

Returns
-------
Array, shape (n,)
    Sum over all synapses onto each neuron of the rate of the neuron that sends it, Hz.
"""
function synaptic_input(chemical, rates)
    Base.error("neurograde:NotImplemented synaptic_input is yours to write")
end

"""
In- and out-degree of every neuron.

Parameters
----------
adjacency : Array, shape (n, n)
    Connections, rows send; any number other than 0 is one connection.

Returns
-------
in_degree, out_degree : Array of Int, shape (n,)
    Number of neurons that send to it, number of neurons to which it sends.
"""
function degrees(adjacency)
    Base.error("neurograde:NotImplemented degrees is yours to write")
end

"""
Fraction of neurons that have each degree.

Parameters
----------
degree : Array of Int, shape (n,)
    Degree of each neuron.

Returns
-------
Array, shape (largest degree + 1,)
    Entry k is the fraction of neurons of degree k, k = 0, 1, ..., largest degree.
"""
function degree_distribution(degree)
    Base.error("neurograde:NotImplemented degree_distribution is yours to write")
end

"""
The neurons with the most partners in an undirected graph.

Parameters
----------
names : Vector of String
    Names of the n neurons.
adjacency : Array of Int, shape (n, n)
    A symmetric matrix of 0 and 1.
count : Int
    How many neurons to return.

Returns
-------
Vector of String
    Their names, the one with the highest degree first; the order of equals is free.
"""
function hubs(names, adjacency, count)
    # In here names, count are the arguments and not the functions of that name.
    Base.error("neurograde:NotImplemented hubs is yours to write")
end

"""
Forget directions, numbers and kinds of connections: who touches whom.

Parameters
----------
chemical, gap : Array of Int, shape (n, n)
    Chemical synapses (rows send) and gap junctions.

Returns
-------
Array of Int, shape (n, n)
    1 where two different neurons share at least one synapse, either way, or gap junction;
    0 elsewhere, also on the diagonal.
"""
function undirected_union(chemical, gap)
    Base.error("neurograde:NotImplemented undirected_union is yours to write")
end

"""
The largest set of neurons that can all reach each other along directed connections.

Parameters
----------
adjacency : Array, shape (n, n)
    Connections, rows send.

Returns
-------
Array of Int
    Rows of its neurons, in any order.
"""
function largest_strong_component(adjacency)
    Base.error("neurograde:NotImplemented largest_strong_component is yours to write")
end

"""
Pairs of neurons connected both ways: how many there are, how many to expect.

Parameters
----------
adjacency : Array of Int, shape (n, n)
    Directed connections, 0 and 1, zero diagonal.

Returns
-------
observed : Int
    Number of pairs connected in both directions (each pair counts once).
expected : Real
    Their mean number if as many connections lay at random among all ordered pairs.
"""
function reciprocity(adjacency)
    Base.error("neurograde:NotImplemented reciprocity is yours to write")
end

"""
Clustering coefficient of every neuron of an undirected graph.

Parameters
----------
adjacency : Array of Int, shape (n, n)
    A symmetric matrix of 0 and 1, zero diagonal.

Returns
-------
Array, shape (n,)
    The fraction of the pairs of a neuron's neighbours that are neighbours of each other;
    0 for neurons with fewer than two neighbours.

References
----------
Watts & Strogatz, Nature 393 (1998) 440.
"""
function clustering(adjacency)
    Base.error("neurograde:NotImplemented clustering is yours to write")
end

"""
Mean number of steps from neuron to neuron in an undirected graph.

Parameters
----------
adjacency : Array of Int, shape (n, n)
    A symmetric matrix of 0 and 1, zero diagonal.

Returns
-------
Real
    Mean of the shortest path lengths over all pairs of different neurons that are
    connected by a path; pairs without one are left out.
"""
function mean_path_length(adjacency)
    Base.error("neurograde:NotImplemented mean_path_length is yours to write")
end

"""
An Erdos-Renyi graph: undirected, with a given number of edges.

Parameters
----------
n, m : Int
    Number of nodes and of edges.
seed : Int
    Seed of the random numbers: the same seed, the same graph.

Returns
-------
Array of Int, shape (n, n)
    Symmetric, 0 and 1, zero diagonal, exactly m edges; all such graphs equally likely.
"""
function random_graph(n, m, seed)
    Base.error("neurograde:NotImplemented random_graph is yours to write")
end

"""
Is this graph a small world?

Compare its mean clustering coefficient C (over all neurons) and its mean path length L
with their means over Erdos-Renyi graphs of as many nodes and edges.

Parameters
----------
adjacency : Array of Int, shape (n, n)
    A symmetric matrix of 0 and 1, zero diagonal.
n_random : Int
    Number of random graphs.
seed : Int
    Seed of the random numbers: the same seed, the same result.

Returns
-------
c_ratio, l_ratio, sigma : Real
    C / C_random, L / L_random and the first divided by the second.

References
----------
Humphries & Gurney, PLoS ONE 3 (2008) e0002051.
"""
function small_world(adjacency, n_random, seed)
    Base.error("neurograde:NotImplemented small_world is yours to write")
end

"""
Count the pairs of neurons by how they are connected.

Parameters
----------
adjacency : Array of Int, shape (n, n)
    Directed connections, rows send, 0 and 1, zero diagonal.

Returns
-------
mutual, one_way, unconnected : Int
    Number of pairs connected both ways, one way, not at all.
"""
function dyad_census(adjacency)
    Base.error("neurograde:NotImplemented dyad_census is yours to write")
end

"""
Count the triples of neurons by how they are connected.

Every set of three different neurons whose connections among each other are exactly those
of a pattern in `TRIADS` (no more, no fewer, up to renaming the three) counts once for it.

Parameters
----------
adjacency : Array of Int, shape (n, n)
    Directed connections, rows send, 0 and 1, zero diagonal.

Returns
-------
Dict
    Number of triples for each name in `TRIADS`.

References
----------
Milo et al., Science 298 (2002) 824.
"""
function triad_census(adjacency)
    Base.error("neurograde:NotImplemented triad_census is yours to write")
end

"""
A directed random graph with a given number of connections.

Parameters
----------
n, m : Int
    Number of neurons and of connections.
seed : Int
    Seed of the random numbers: the same seed, the same graph.

Returns
-------
Array of Int, shape (n, n)
    0 and 1, zero diagonal, exactly m ones; all such matrices equally likely.
"""
function equal_density_graph(n, m, seed)
    Base.error("neurograde:NotImplemented equal_density_graph is yours to write")
end

"""
A random graph in which every neuron keeps its in-degree and its out-degree.

Swap the targets of two connections, a -> b and c -> d, into a -> d and c -> b; refuse
what would make a connection twice or join a neuron to itself; go on until nothing is
left of the original but the degrees (ten tries for each connection are plenty).

Parameters
----------
adjacency : Array of Int, shape (n, n)
    Directed connections, rows send, 0 and 1, zero diagonal.
seed : Int
    Seed of the random numbers: the same seed, the same graph.

Returns
-------
Array of Int, shape (n, n)
    0 and 1, zero diagonal.

References
----------
Maslov & Sneppen, Science 296 (2002) 910.
"""
function degree_preserving_graph(adjacency, seed)
    Base.error("neurograde:NotImplemented degree_preserving_graph is yours to write")
end

"""
Which motifs are more frequent than chance?

Count the three motifs of `MOTIFS`: pairs connected both ways, feed-forward loops ("030T" of
`TRIADS`) and three-cycles ("030C"), in the graph and in random graphs of a null model.

Parameters
----------
adjacency : Array of Int, shape (n, n)
    Directed connections, rows send, 0 and 1, zero diagonal.
null : String
    "equal_density": as many connections anywhere; "degree_preserving": every neuron keeps
    its in- and out-degree.
n_random : Int
    Number of random graphs.
seed : Int
    Seed of the random numbers: the same seed, the same result.

Returns
-------
Dict
    "observed": counts in the graph; "mean", "sd": mean and standard deviation of the counts
    over the random graphs; "z": how many standard deviations the graph lies above the
    mean. Each of shape (3,), in the order of `MOTIFS`.
"""
function motif_scores(adjacency, null, n_random, seed)
    Base.error("neurograde:NotImplemented motif_scores is yours to write")
end

"""
Mean number of motifs in a directed random graph, in closed form.

Every ordered pair of different neurons is connected with probability p, independently.

Parameters
----------
n : Int
    Number of neurons.
p : Real
    Probability of a connection.

Returns
-------
Array, shape (3,)
    Expected numbers of reciprocal pairs, feed-forward loops and three-cycles, counted as
    in `TRIADS`: exactly these connections among the neurons, no more.
"""
function expected_motifs(n, p)
    Base.error("neurograde:NotImplemented expected_motifs is yours to write")
end

"""
Height of every neuron in the stream from sensors to muscles.

With weights W = (C + C^T) / 2 + G (C chemical synapses, rows send; G gap junctions without
those of a neuron with itself), choose the heights z that minimise

    sum over all ordered pairs i, j of  W_ij (z_i - z_j - sign(C_ij - C_ji))^2,

so that, as far as possible, every neuron stands one step above those it talks to.

Parameters
----------
chemical, gap : Array of Int, shape (n, n)
    Chemical synapses, rows send, and gap junctions, symmetric. Every neuron can be reached
    from every other along connections of either kind, in either direction.

Returns
-------
Array, shape (n,)
    Height of each neuron, dimensionless, with mean 0.

References
----------
Varshney et al., PLoS Comput. Biol. 7 (2011) e1001066, Methods.
"""
function signal_flow(chemical, gap)
    Base.error("neurograde:NotImplemented signal_flow is yours to write")
end

"""
The wiring diagram as a picture that a person can read.

Any layout in which every neuron has a place of its own will do: on a circle, in layers,
by signal flow. Every neuron is one marker, in a colour that tells its kind (a legend says
which); every connected pair (see `undirected_union`) is joined by one line, straight or
curved, drawn with `plot` or a `LineCollection`, from marker to marker. Nothing is
measured along the axes, so they may be switched off.

Parameters
----------
names : Vector of String
    Names of the n neurons.
chemical, gap : Array of Int, shape (n, n)
    Chemical synapses, rows send, and gap junctions.
kinds : Vector of String
    Kind of each neuron, one of `KINDS`.

Returns
-------
a panel or a Vector of panels, see the top of this file
"""
function draw_connectome(names, chemical, gap, kinds)
    # In here names is the argument and not the function of that name.
    Base.error("neurograde:NotImplemented draw_connectome is yours to write")
end
