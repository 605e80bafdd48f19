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
from itertools import permutations

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.collections import LineCollection
from scipy.sparse.csgraph import connected_components, shortest_path

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
    with open(path, newline="") as file:
        table = list(csv.reader(file))[1:]
    rows = [(one.upper(), two.upper(), kind, int(number)) for one, two, kind, number in table]
    rows = [row for row in rows if row[2] in ("S", "Sp", "EJ")]
    names = sorted({name for row in rows for name in row[:2]})
    index = {name: i for i, name in enumerate(names)}
    chemical = np.zeros((len(names), len(names)), dtype=int)
    gap = np.zeros_like(chemical)
    for one, two, kind, number in rows:
        (gap if kind == "EJ" else chemical)[index[one], index[two]] += number
    return names, chemical, gap


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
    chemical, i = np.asarray(chemical), list(names).index(neuron)
    return (
        [names[j] for j in np.flatnonzero(chemical[:, i])],
        [names[j] for j in np.flatnonzero(chemical[i])],
    )


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
    return np.asarray(chemical).T @ np.asarray(rates)


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
    connected = np.asarray(adjacency) != 0
    return connected.sum(axis=0), connected.sum(axis=1)


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
    return np.bincount(degree) / len(degree)


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
    order = np.argsort(-np.asarray(adjacency).sum(axis=0), kind="stable")
    return [names[i] for i in order[:count]]


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
    chemical = np.asarray(chemical)
    union = ((chemical + chemical.T + np.asarray(gap)) != 0).astype(int)
    np.fill_diagonal(union, 0)
    return union


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
    _, label = connected_components(np.asarray(adjacency) != 0, connection="strong")
    return np.flatnonzero(label == np.bincount(label).argmax())


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
    adjacency = np.asarray(adjacency)
    n, m = len(adjacency), adjacency.sum()
    density = m / (n * (n - 1))
    return int((adjacency * adjacency.T).sum() // 2), float(n * (n - 1) / 2 * density**2)


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
    adjacency = np.asarray(adjacency, dtype=float)
    triangles = ((adjacency @ adjacency) * adjacency).sum(axis=1) / 2
    degree = adjacency.sum(axis=1)
    return triangles / np.maximum(degree * (degree - 1) / 2, 1)


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
    steps = shortest_path(np.asarray(adjacency, dtype=float), unweighted=True)
    return float(steps[np.isfinite(steps) & (steps > 0)].mean())


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
    rows, columns = np.triu_indices(n, 1)
    chosen = np.random.default_rng(seed).choice(len(rows), m, replace=False)
    adjacency = np.zeros((n, n), dtype=int)
    adjacency[rows[chosen], columns[chosen]] = 1
    return adjacency + adjacency.T


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
    adjacency = np.asarray(adjacency)
    seeds = np.random.default_rng(seed).integers(2**31, size=n_random)
    graphs = [random_graph(len(adjacency), adjacency.sum() // 2, int(each)) for each in seeds]
    c_ratio = clustering(adjacency).mean() / np.mean([clustering(graph).mean() for graph in graphs])
    l_ratio = mean_path_length(adjacency) / np.mean([mean_path_length(graph) for graph in graphs])
    return float(c_ratio), float(l_ratio), float(c_ratio / l_ratio)


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
    adjacency = np.asarray(adjacency)
    n, mutual = len(adjacency), int((adjacency * adjacency.T).sum()) // 2
    one_way = int(adjacency.sum()) - 2 * mutual
    return mutual, one_way, n * (n - 1) // 2 - mutual - one_way


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
    adjacency = np.asarray(adjacency, dtype=int)
    pairs = adjacency + 2 * adjacency.T  # 0 none, 1 there, 2 back, 3 both
    counts = np.zeros(64, dtype=int)
    for i in range(len(adjacency) - 2):
        j, k = np.triu_indices(len(adjacency) - i - 1, 1)
        code = pairs[i, i + 1 + j] + 4 * pairs[i, i + 1 + k] + 16 * pairs[i + 1 + j, i + 1 + k]
        counts += np.bincount(code, minlength=64)
    return {name: int(counts[_codes(edges)].sum()) for name, edges in TRIADS.items()}


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
    chosen = np.random.default_rng(seed).choice(n * (n - 1), m, replace=False)
    rows, columns = chosen // (n - 1), chosen % (n - 1)
    adjacency = np.zeros((n, n), dtype=int)
    adjacency[rows, columns + (columns >= rows)] = 1  # step over the diagonal
    return adjacency


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
    shuffled = np.array(adjacency, dtype=int)
    sources, targets = (ends.tolist() for ends in np.nonzero(shuffled))
    present = set(zip(sources, targets, strict=True))
    rng = np.random.default_rng(seed)
    for first, second in rng.integers(len(sources), size=(10 * len(sources), 2)).tolist():
        a, b, c, d = sources[first], targets[first], sources[second], targets[second]
        if a == d or c == b or (a, d) in present or (c, b) in present:
            continue
        present -= {(a, b), (c, d)}
        present |= {(a, d), (c, b)}
        targets[first], targets[second] = d, b
    shuffled[:] = 0
    shuffled[sources, targets] = 1
    return shuffled


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
    adjacency = np.asarray(adjacency, dtype=int)
    seeds = [int(each) for each in np.random.default_rng(seed).integers(2**31, size=n_random)]
    if null == "equal_density":
        graphs = [equal_density_graph(len(adjacency), adjacency.sum(), each) for each in seeds]
    else:
        graphs = [degree_preserving_graph(adjacency, each) for each in seeds]
    counts = np.array([_motif_counts(graph) for graph in graphs])
    observed, mean, sd = _motif_counts(adjacency), counts.mean(axis=0), counts.std(axis=0, ddof=1)
    return {"observed": observed, "mean": mean, "sd": sd, "z": (observed - mean) / sd}


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
    triples = n * (n - 1) * (n - 2)
    one_way = p * (1 - p)
    return np.array([n * (n - 1) / 2 * p**2, triples * one_way**3, triples / 3 * one_way**3])


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
    chemical = np.asarray(chemical, dtype=float)
    weight = _weights(chemical, gap)
    drive = (weight * np.sign(chemical - chemical.T)).sum(axis=1)
    laplacian = np.diag(weight.sum(axis=1)) - weight
    height = np.linalg.lstsq(laplacian, drive, rcond=None)[0]
    return height - height.mean()


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
    kinds, union = np.asarray(kinds), undirected_union(chemical, gap)
    degree = union.sum(axis=0)
    place = np.column_stack([_sideways(chemical, gap), signal_flow(chemical, gap)])
    colour = dict(zip(KINDS, ("#d9622b", "#3b6fb6", "#3d9a50", "#8e5aa8"), strict=True))
    first, second = np.nonzero(np.triu(union))
    one_way = np.sign(np.asarray(chemical) - np.asarray(chemical).T)[first, second]
    sender = np.where(one_way < 0, second, first)
    fig, ax = plt.subplots(figsize=(10, 8), layout="constrained")
    ax.add_collection(
        LineCollection(
            np.stack([place[first], place[second]], axis=1),
            linewidths=0.4,
            colors=[colour[kind] for kind in kinds[sender]],
            alpha=0.22,
        )
    )
    for kind in KINDS:
        chosen = kinds == kind
        ax.scatter(
            *place[chosen].T,
            s=8 + 1.6 * degree[chosen],
            color=colour[kind],
            edgecolor="white",
            linewidth=0.5,
            zorder=2,
            label=f"{kind} ({chosen.sum()})",
        )
    for i in np.argsort(-degree)[:12]:
        left = names[i].endswith("L")  # twins often share a place: one name on either side
        ax.annotate(
            names[i],
            place[i],
            xytext=(-6, 5) if left else (6, -10),
            textcoords="offset points",
            ha="right" if left else "left",
            fontsize=8,
            zorder=3,
        )
    ax.set(xlabel="slowest mode of diffusion on the graph (dimensionless)", ylabel="signal flow (synaptic steps)")
    ax.legend(loc="upper right", frameon=False, title="colour of a line: the sender's")
    ax.spines[["top", "right"]].set_visible(False)
    return fig


def _weights(chemical, gap):
    """Symmetric weights of the wiring: half of the synapses, all gap junctions, nothing on the diagonal."""
    chemical = np.asarray(chemical, dtype=float)
    weight = (chemical + chemical.T) / 2 + np.asarray(gap)
    np.fill_diagonal(weight, 0)
    return weight


def _sideways(chemical, gap):
    """Positions that put strongly connected neurons side by side: the slowest mode of diffusion."""
    weight = _weights(chemical, gap)
    root = np.sqrt(weight.sum(axis=1))
    _, modes = np.linalg.eigh(np.eye(len(weight)) - weight / np.outer(root, root))
    return modes[:, 1] / root


def _codes(edges):
    """The codes of `triad_census` that stand for one pattern: one for each naming of its neurons."""
    worth = {(0, 1): 1, (1, 0): 2, (0, 2): 4, (2, 0): 8, (1, 2): 16, (2, 1): 32}
    return sorted({sum(worth[name[i], name[j]] for i, j in edges) for name in permutations(range(3))})


def _motif_counts(adjacency):
    """Numbers of reciprocal pairs, feed-forward loops and three-cycles."""
    one_way = adjacency * (1 - adjacency.T)
    two_steps = one_way @ one_way
    return np.array(
        [(adjacency * adjacency.T).sum() / 2, (two_steps * one_way).sum(), (two_steps * one_way.T).sum() / 3]
    )
