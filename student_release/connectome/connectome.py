"""The wiring of a worm: how 279 neurons are connected, and what about it is no accident.

A wiring diagram is a matrix. Here rows send and columns receive: chemical[i, j] is the
number of synapses from neuron i onto neuron j. (Many books write W[post, pre] instead,
so that the input is W @ r. Know which one you hold.) An adjacency matrix holds 0 and 1
only. Gap junctions let current through both ways: their matrix is symmetric.

References
----------
Varshney, Chen, Paniagua, Hall & Chklovskii, PLoS Comput. Biol. 7 (2011) e1001066.
"""

import csv
import matplotlib.pyplot as plt
import numpy as np
from matplotlib.collections import LineCollection

KINDS = ("sensory", "interneuron", "motor", "polymodal")
MOTIFS = ("reciprocal pair", "feed-forward loop", "three-cycle")
# The 13 ways to connect three neurons 0, 1, 2, each by its edges (from, to), under their usual names:
# numbers of mutual, one-way and missing pairs, then Up, Down, Cyclic or Transitive.
TRIADS = {
    "021D": ((0, 1), (0, 2)),
    "021U": ((1, 0), (2, 0)),
    "021C": ((0, 1), (1, 2)),
    "111D": ((0, 1), (1, 0), (2, 0)),
    "111U": ((0, 1), (1, 0), (0, 2)),
    "030T": ((0, 1), (1, 2), (0, 2)),
    "030C": ((0, 1), (1, 2), (2, 0)),
    "201": ((0, 1), (1, 0), (0, 2), (2, 0)),
    "120D": ((0, 1), (0, 2), (1, 2), (2, 1)),
    "120U": ((1, 0), (2, 0), (1, 2), (2, 1)),
    "120C": ((1, 0), (0, 2), (1, 2), (2, 1)),
    "210": ((0, 1), (1, 0), (0, 2), (2, 0), (1, 2)),
    "300": ((0, 1), (1, 0), (0, 2), (2, 0), (1, 2), (2, 1)),
}


# Given: ready to use.
def load_kinds(path, names):
    """What kind each neuron is, from a table with the columns Neuron and Kind.

    Parameters
    ----------
    path : str
        The file, "data/neurons.csv".
    names : list of str
        Neurons.

    Returns
    -------
    list of str
        "sensory", "interneuron", "motor" or "polymodal" for each of `names`.
    """
    with open(path, newline="") as file:
        kind = {row["Neuron"]: row["Kind"] for row in csv.DictReader(file)}
    return [kind[name] for name in names]


# ----------------------------------------------------------------------------------------------
# 1. Reading the wiring · 读懂布线表
#    wiring_table, 8 points
# ----------------------------------------------------------------------------------------------


def load_wiring(path):
    """Read a wiring table.

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
    path : str
        The file.

    Returns
    -------
    names : list of str
        The n neurons that have at least one chemical synapse or gap junction in the table, in
        upper case, sorted as strings.
    chemical : ndarray of int, shape (n, n)
        Number of synapses from the neuron of the row onto the neuron of the column.
    gap : ndarray of int, shape (n, n)
        Number of gap junctions, symmetric; junctions with itself on the diagonal, once.
    """
    raise NotImplementedError("load_wiring is yours to write")


# ----------------------------------------------------------------------------------------------
# 2. Who is presynaptic? · 谁在突触前？
#    who_is_pre, 5 points
# ----------------------------------------------------------------------------------------------


def partners(names, chemical, neuron):
    """Who talks to a neuron, and to whom it talks.

    Parameters
    ----------
    names : list of str
        Names of the n neurons.
    chemical : array_like of int, shape (n, n)
        Synapses, rows send.
    neuron : str
        One of the names.

    Returns
    -------
    presynaptic, postsynaptic : list of str
        Names of the neurons that send synapses to it, and of those that receive its synapses,
        in any order.
    """
    raise NotImplementedError("partners is yours to write")


def synaptic_input(chemical, rates):
    """Input to every neuron if each synapse passes on the rate of its sender.

    Parameters
    ----------
    chemical : array_like of int, shape (n, n)
        Synapses, rows send.
    rates : array_like, shape (n,)
        Firing rate of each neuron, Hz.

    Returns
    -------
    ndarray, shape (n,)
        Sum over all synapses onto each neuron of the rate of the neuron that sends it, Hz.
    """
    raise NotImplementedError("synaptic_input is yours to write")


# ----------------------------------------------------------------------------------------------
# 3. Degrees and hubs · 度数与枢纽
#    degrees_and_hubs, 7 points
# ----------------------------------------------------------------------------------------------


def degrees(adjacency):
    """In- and out-degree of every neuron.

    Parameters
    ----------
    adjacency : array_like, shape (n, n)
        Connections, rows send; any number other than 0 is one connection.

    Returns
    -------
    in_degree, out_degree : ndarray of int, shape (n,)
        Number of neurons that send to it, number of neurons to which it sends.
    """
    raise NotImplementedError("degrees is yours to write")


def degree_distribution(degree):
    """Fraction of neurons that have each degree.

    Parameters
    ----------
    degree : array_like of int, shape (n,)
        Degree of each neuron.

    Returns
    -------
    ndarray, shape (largest degree + 1,)
        Entry k is the fraction of neurons of degree k, k = 0, 1, ..., largest degree.
    """
    raise NotImplementedError("degree_distribution is yours to write")


def hubs(names, adjacency, count):
    """The neurons with the most partners in an undirected graph.

    Parameters
    ----------
    names : list of str
        Names of the n neurons.
    adjacency : array_like of int, shape (n, n)
        A symmetric matrix of 0 and 1.
    count : int
        How many neurons to return.

    Returns
    -------
    list of str
        Their names, the one with the highest degree first; the order of equals is free.
    """
    raise NotImplementedError("hubs is yours to write")


# ----------------------------------------------------------------------------------------------
# 4. Who touches whom · 谁与谁相连
#    union_graph, 3 points
# ----------------------------------------------------------------------------------------------


def undirected_union(chemical, gap):
    """Forget directions, numbers and kinds of connections: who touches whom.

    Parameters
    ----------
    chemical, gap : array_like of int, shape (n, n)
        Chemical synapses (rows send) and gap junctions.

    Returns
    -------
    ndarray of int, shape (n, n)
        1 where two different neurons share at least one synapse, either way, or gap junction;
        0 elsewhere, also on the diagonal.
    """
    raise NotImplementedError("undirected_union is yours to write")


# ----------------------------------------------------------------------------------------------
# 5. There and back again · 去而复返
#    strong_component, 4 points
# ----------------------------------------------------------------------------------------------


def largest_strong_component(adjacency):
    """The largest set of neurons that can all reach each other along directed connections.

    Parameters
    ----------
    adjacency : array_like, shape (n, n)
        Connections, rows send.

    Returns
    -------
    ndarray of int
        Rows of its neurons, in any order.
    """
    raise NotImplementedError("largest_strong_component is yours to write")


# ----------------------------------------------------------------------------------------------
# 6. Reciprocity · 互惠连接
#    reciprocity, 4 points
# ----------------------------------------------------------------------------------------------


def reciprocity(adjacency):
    """Pairs of neurons connected both ways: how many there are, how many to expect.

    Parameters
    ----------
    adjacency : array_like of int, shape (n, n)
        Directed connections, 0 and 1, zero diagonal.

    Returns
    -------
    observed : int
        Number of pairs connected in both directions (each pair counts once).
    expected : float
        Their mean number if as many connections lay at random among all ordered pairs.
    """
    raise NotImplementedError("reciprocity is yours to write")


# ----------------------------------------------------------------------------------------------
# 7. Clustering and path length · 聚类系数与路径长度
#    clustering_and_paths, 8 points
# ----------------------------------------------------------------------------------------------


def clustering(adjacency):
    """Clustering coefficient of every neuron of an undirected graph.

    Parameters
    ----------
    adjacency : array_like of int, shape (n, n)
        A symmetric matrix of 0 and 1, zero diagonal.

    Returns
    -------
    ndarray, shape (n,)
        The fraction of the pairs of a neuron's neighbours that are neighbours of each other;
        0 for neurons with fewer than two neighbours.

    References
    ----------
    Watts & Strogatz, Nature 393 (1998) 440.
    """
    raise NotImplementedError("clustering is yours to write")


def mean_path_length(adjacency):
    """Mean number of steps from neuron to neuron in an undirected graph.

    Parameters
    ----------
    adjacency : array_like of int, shape (n, n)
        A symmetric matrix of 0 and 1, zero diagonal.

    Returns
    -------
    float
        Mean of the shortest path lengths over all pairs of different neurons that are
        connected by a path; pairs without one are left out.
    """
    raise NotImplementedError("mean_path_length is yours to write")


# ----------------------------------------------------------------------------------------------
# 8. A small world · 小世界
#    small_world, 6 points
# ----------------------------------------------------------------------------------------------


def random_graph(n, m, seed):
    """An Erdos-Renyi graph: undirected, with a given number of edges.

    Parameters
    ----------
    n, m : int
        Number of nodes and of edges.
    seed : int
        Seed of the random numbers: the same seed, the same graph.

    Returns
    -------
    ndarray of int, shape (n, n)
        Symmetric, 0 and 1, zero diagonal, exactly m edges; all such graphs equally likely.
    """
    raise NotImplementedError("random_graph is yours to write")


def small_world(adjacency, n_random, seed):
    """Is this graph a small world?

    Compare its mean clustering coefficient C (over all neurons) and its mean path length L
    with their means over Erdos-Renyi graphs of as many nodes and edges.

    Parameters
    ----------
    adjacency : array_like of int, shape (n, n)
        A symmetric matrix of 0 and 1, zero diagonal.
    n_random : int
        Number of random graphs.
    seed : int
        Seed of the random numbers: the same seed, the same result.

    Returns
    -------
    c_ratio, l_ratio, sigma : float
        C / C_random, L / L_random and the first divided by the second.

    References
    ----------
    Humphries & Gurney, PLoS ONE 3 (2008) e0002051.
    """
    raise NotImplementedError("small_world is yours to write")


# ----------------------------------------------------------------------------------------------
# 9. Counting motifs of two and three neurons · 数一数二元和三元基序
#    motif_census, 8 points
# ----------------------------------------------------------------------------------------------


def dyad_census(adjacency):
    """Count the pairs of neurons by how they are connected.

    Parameters
    ----------
    adjacency : array_like of int, shape (n, n)
        Directed connections, rows send, 0 and 1, zero diagonal.

    Returns
    -------
    mutual, one_way, unconnected : int
        Number of pairs connected both ways, one way, not at all.
    """
    raise NotImplementedError("dyad_census is yours to write")


def triad_census(adjacency):
    """Count the triples of neurons by how they are connected.

    Every set of three different neurons whose connections among each other are exactly those
    of a pattern in `TRIADS` (no more, no fewer, up to renaming the three) counts once for it.

    Parameters
    ----------
    adjacency : array_like of int, shape (n, n)
        Directed connections, rows send, 0 and 1, zero diagonal.

    Returns
    -------
    dict
        Number of triples for each name in `TRIADS`.

    References
    ----------
    Milo et al., Science 298 (2002) 824.
    """
    raise NotImplementedError("triad_census is yours to write")


# ----------------------------------------------------------------------------------------------
# 10. Two null models · 两种零模型
#    null_models, 8 points
# ----------------------------------------------------------------------------------------------


def equal_density_graph(n, m, seed):
    """A directed random graph with a given number of connections.

    Parameters
    ----------
    n, m : int
        Number of neurons and of connections.
    seed : int
        Seed of the random numbers: the same seed, the same graph.

    Returns
    -------
    ndarray of int, shape (n, n)
        0 and 1, zero diagonal, exactly m ones; all such matrices equally likely.
    """
    raise NotImplementedError("equal_density_graph is yours to write")


def degree_preserving_graph(adjacency, seed):
    """A random graph in which every neuron keeps its in-degree and its out-degree.

    Swap the targets of two connections, a -> b and c -> d, into a -> d and c -> b; refuse
    what would make a connection twice or join a neuron to itself; go on until nothing is
    left of the original but the degrees (ten tries for each connection are plenty).

    Parameters
    ----------
    adjacency : array_like of int, shape (n, n)
        Directed connections, rows send, 0 and 1, zero diagonal.
    seed : int
        Seed of the random numbers: the same seed, the same graph.

    Returns
    -------
    ndarray of int, shape (n, n)
        0 and 1, zero diagonal.

    References
    ----------
    Maslov & Sneppen, Science 296 (2002) 910.
    """
    raise NotImplementedError("degree_preserving_graph is yours to write")


# ----------------------------------------------------------------------------------------------
# 11. Motifs against chance · 基序与偶然
#    motif_scores, 8 points
# ----------------------------------------------------------------------------------------------


def motif_scores(adjacency, null, n_random, seed):
    """Which motifs are more frequent than chance?

    Count the three motifs of `MOTIFS`: pairs connected both ways, feed-forward loops ("030T" of
    `TRIADS`) and three-cycles ("030C"), in the graph and in random graphs of a null model.

    Parameters
    ----------
    adjacency : array_like of int, shape (n, n)
        Directed connections, rows send, 0 and 1, zero diagonal.
    null : str
        "equal_density": as many connections anywhere; "degree_preserving": every neuron keeps
        its in- and out-degree.
    n_random : int
        Number of random graphs.
    seed : int
        Seed of the random numbers: the same seed, the same result.

    Returns
    -------
    dict
        "observed": counts in the graph; "mean", "sd": mean and standard deviation of the counts
        over the random graphs; "z": how many standard deviations the graph lies above the
        mean. Each of shape (3,), in the order of `MOTIFS`.
    """
    raise NotImplementedError("motif_scores is yours to write")


# ----------------------------------------------------------------------------------------------
# 12. Motifs by chance: the formula · 偶然出现的基序：公式
#    expected_motifs, 5 points
# ----------------------------------------------------------------------------------------------


def expected_motifs(n, p):
    """Mean number of motifs in a directed random graph, in closed form.

    Every ordered pair of different neurons is connected with probability p, independently.

    Parameters
    ----------
    n : int
        Number of neurons.
    p : float
        Probability of a connection.

    Returns
    -------
    ndarray, shape (3,)
        Expected numbers of reciprocal pairs, feed-forward loops and three-cycles, counted as
        in `TRIADS`: exactly these connections among the neurons, no more.
    """
    raise NotImplementedError("expected_motifs is yours to write")


# ----------------------------------------------------------------------------------------------
# 13. Motifs by chance: the derivation · 偶然出现的基序：推导
#    expected_motifs_derivation, 4 points
#    A written answer: hand in expected_motifs_derivation.md or expected_motifs_derivation.pdf beside this file.
#    书面题：与本文件一同提交 expected_motifs_derivation.md 或 expected_motifs_derivation.pdf。
# ----------------------------------------------------------------------------------------------


# ----------------------------------------------------------------------------------------------
# 14. From sensors to muscles · 从感受器到肌肉
#    signal_flow, 5 points, bonus · 附加题
# ----------------------------------------------------------------------------------------------


def signal_flow(chemical, gap):
    """Height of every neuron in the stream from sensors to muscles.

    With weights W = (C + C^T) / 2 + G (C chemical synapses, rows send; G gap junctions without
    those of a neuron with itself), choose the heights z that minimise

        sum over all ordered pairs i, j of  W_ij (z_i - z_j - sign(C_ij - C_ji))^2,

    so that, as far as possible, every neuron stands one step above those it talks to.

    Parameters
    ----------
    chemical, gap : array_like of int, shape (n, n)
        Chemical synapses, rows send, and gap junctions, symmetric. Every neuron can be reached
        from every other along connections of either kind, in either direction.

    Returns
    -------
    ndarray, shape (n,)
        Height of each neuron, dimensionless, with mean 0.

    References
    ----------
    Varshney et al., PLoS Comput. Biol. 7 (2011) e1001066, Methods.
    """
    raise NotImplementedError("signal_flow is yours to write")


# ----------------------------------------------------------------------------------------------
# 15. The worm's connectome in one picture · 一幅图看线虫连接组
#    worm_picture, 8 points
# ----------------------------------------------------------------------------------------------


def draw_connectome(names, chemical, gap, kinds):
    """The wiring diagram as a picture that a person can read.

    Any layout in which every neuron has a place of its own will do: on a circle, in layers,
    by signal flow. Every neuron is one marker, in a colour that tells its kind (a legend says
    which); every connected pair (see `undirected_union`) is joined by one line, straight or
    curved, drawn with `plot` or a `LineCollection`, from marker to marker. Nothing is
    measured along the axes, so they may be switched off.

    Parameters
    ----------
    names : list of str
        Names of the n neurons.
    chemical, gap : array_like of int, shape (n, n)
        Chemical synapses, rows send, and gap junctions.
    kinds : list of str
        Kind of each neuron, one of `KINDS`.

    Returns
    -------
    matplotlib.figure.Figure
    """
    raise NotImplementedError("draw_connectome is yours to write")
