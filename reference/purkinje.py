"""Dendrites: from a list of traced points to why neurons have spines.

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
"""

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.collections import LineCollection
from matplotlib.colors import ListedColormap
from scipy.spatial import ConvexHull

SOMA = 1
SPINE_LENGTH = 2.0  # um


def load_swc(path):
    """Read a reconstruction in SWC format.

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
    table = np.loadtxt(path, comments="#", ndmin=2)
    row_of = {int(label): row for row, label in enumerate(table[:, 0])}
    return {
        "xyz": table[:, 2:5],
        "radius": table[:, 5],
        "kind": table[:, 1].astype(int),
        "parent": np.array([row_of.get(int(label), -1) for label in table[:, 6]]),
    }


def total_length(cell):
    """Length of the arbor.

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
    child, parent = _segments(cell)
    return float(np.linalg.norm(cell["xyz"][child] - cell["xyz"][parent], axis=1).sum())


def branch_points(cell):
    """Neurite points with two or more children.

    Parameters
    ----------
    cell : dict
        A reconstruction.

    Returns
    -------
    ndarray of int
        Their rows, in any order. The soma is not a branch point.
    """
    return np.flatnonzero((cell["kind"] != SOMA) & (_children_count(cell) >= 2))


def tips(cell):
    """Neurite points without children.

    Parameters
    ----------
    cell : dict
        A reconstruction.

    Returns
    -------
    ndarray of int
        Their rows, in any order.
    """
    return np.flatnonzero((cell["kind"] != SOMA) & (_children_count(cell) == 0))


def branch_order(cell):
    """Centrifugal branch order of every point.

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
    branching = np.zeros(len(cell["parent"]), dtype=int)
    branching[branch_points(cell)] = 1
    order = np.zeros_like(branching)
    for node in _root_first(cell["parent"]):
        parent = cell["parent"][node]
        if parent >= 0:
            order[node] = order[parent] + branching[parent]
    return order


def strahler_order(cell):
    """Horton-Strahler order of every neurite point.

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
    order = np.zeros(len(cell["parent"]), dtype=int)
    highest = np.zeros_like(order)  # among the children seen so far ...
    how_many = np.zeros_like(order)  # ... and how many of them have it
    for node in reversed(_root_first(cell["parent"])):
        if cell["kind"][node] == SOMA:
            continue
        order[node] = max(highest[node] + (how_many[node] >= 2), 1)
        parent = cell["parent"][node]
        if order[node] > highest[parent]:
            highest[parent], how_many[parent] = order[node], 1
        elif order[node] == highest[parent]:
            how_many[parent] += 1
    return order


def path_to_soma(cell):
    """Path length from the root along the tree to every point.

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
    xyz, path = cell["xyz"], np.zeros(len(cell["parent"]))
    for node in _root_first(cell["parent"]):
        parent = cell["parent"][node]
        if parent >= 0:
            path[node] = path[parent] + np.linalg.norm(xyz[node] - xyz[parent])
    return path


def mean_path_to_soma(cell):
    """Mean path length to the soma over the neurite points.

    Parameters
    ----------
    cell : dict
        A reconstruction.

    Returns
    -------
    float
        Mean of `path_to_soma` over neurite points, um.
    """
    return float(path_to_soma(cell)[cell["kind"] != SOMA].mean())


def sholl_profile(cell, radii):
    """Sholl profile: how many branches pass through spheres around the soma.

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
    child, parent = _segments(cell)
    root = cell["xyz"][cell["parent"] < 0][0]
    distance = np.linalg.norm(cell["xyz"] - root, axis=1)
    radii = np.asarray(radii, dtype=float)[:, None]
    return ((distance[child] < radii) != (distance[parent] < radii)).sum(axis=1)


def reach_area(cell, spine_length=SPINE_LENGTH):
    """Area of the spine-reach zone.

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
    child, parent = _segments(cell)
    row, left, right = _scanlines(cell["xyz"][child, :2], cell["xyz"][parent, :2], spine_length, step=spine_length / 40)
    # Shift every scanline far from the others, so that one sweep from left to right
    # measures the union of the intervals of all of them.
    shift = row * (np.ptp(cell["xyz"][:, 0]) + 4 * spine_length)
    order = np.argsort(left + shift)
    left, right = (left + shift)[order], (right + shift)[order]
    covered_to = np.concatenate([[-np.inf], np.maximum.accumulate(right)[:-1]])
    return float(np.clip(right - np.maximum(left, covered_to), 0, None).sum() * spine_length / 40)


def hull_area(cell):
    """Area of the convex hull of the arbor seen along z.

    Parameters
    ----------
    cell : dict
        A reconstruction.

    Returns
    -------
    float
        Area of the convex hull of the neurite points in the x-y plane, um^2.
    """
    return float(ConvexHull(cell["xyz"][cell["kind"] != SOMA, :2]).volume)  # in 2-D `area` is the perimeter


def reach_ratio(cell, spine_length=SPINE_LENGTH):
    """How much of its territory the arbor can reach.

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
    return reach_area(cell, spine_length) / hull_area(cell)


def random_directions(n, seed):
    """Directions drawn evenly from the sphere.

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
    vectors = np.random.default_rng(seed).standard_normal((n, 3))
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def project(xyz, direction):
    """The points as seen along a direction.

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
    direction = np.asarray(direction, dtype=float)
    # The right singular vectors of a row vector: itself, then a basis of its complement.
    plane = np.linalg.svd(direction[None, :])[2][1:]
    return np.asarray(xyz, dtype=float) @ plane.T


def projected_ratio(cell, direction, spine_length=SPINE_LENGTH):
    """Reach ratio of a cell seen along a direction.

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
    flat = np.zeros_like(cell["xyz"])
    flat[:, :2] = project(cell["xyz"], direction)
    return reach_ratio({**cell, "xyz": flat}, spine_length)


def network_size(n_neurons, wire_diameter, spine_length, design):
    """Linear size R of a network in which every neuron can contact every other.

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
    n, d, s = n_neurons, wire_diameter, spine_length
    return {
        "point-to-point": n * d,
        "axons": n ** (5 / 6) * d,
        "dendrites": n ** (2 / 3) * d,
        "spines": n ** (2 / 3) * d ** (4 / 3) / s ** (1 / 3),
    }[design]


def dendrite_length(n_neurons, wire_diameter, spine_length):
    """Length of the dendrite of one neuron in the network with spines.

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
    return n_neurons * wire_diameter**2 / spine_length


def grow_arbor(points, balance):
    """Grow an arbor over given points: a minimum spanning tree with a balancing factor.

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
    points = np.asarray(points, dtype=float)
    parent = np.full(len(points), -1)
    path = np.zeros(len(points))
    free = np.ones(len(points), dtype=bool)
    cost = np.full(len(points), np.inf)
    newest = 0
    for _ in range(len(points) - 1):
        free[newest] = False
        distance = np.linalg.norm(points - points[newest], axis=1)
        offer = distance + balance * (path[newest] + distance)
        better = free & (offer < cost)
        cost[better], parent[better] = offer[better], newest
        newest = int(np.argmin(np.where(free, cost, np.inf)))
        path[newest] = path[parent[newest]] + np.linalg.norm(points[newest] - points[parent[newest]])
    return parent


def draw_arbor(cell, spine_length=SPINE_LENGTH):
    """Portrait of a cell: the arbor, its convex hull, and what its spines can reach.

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
    child, parent = _segments(cell)
    xy = cell["xyz"][:, :2]
    order = strahler_order(cell)[child]
    fig, ax = plt.subplots(figsize=(6, 7.5), layout="constrained")
    ax.contourf(*_reach_map(xy[child], xy[parent], spine_length), levels=[0.5, 1.5], colors=["#cfe3f2"])
    colours = ListedColormap(plt.get_cmap("viridis_r")(np.linspace(0.3, 1, order.max())))
    arbor = LineCollection(
        np.stack([xy[parent], xy[child]], axis=1),
        array=order,
        cmap=colours,
        clim=(0.5, order.max() + 0.5),
        linewidths=0.3 + 0.5 * order,
        capstyle="round",
    )
    ax.add_collection(arbor)
    neurite = xy[cell["kind"] != SOMA]
    hull = neurite[ConvexHull(neurite).vertices]
    ax.plot(*np.vstack([hull, hull[:1]]).T, "--", color="0.45", linewidth=1, label="convex hull")
    root = np.flatnonzero(cell["parent"] < 0)[0]
    ax.add_patch(plt.Circle(xy[root], cell["radius"][root], color="#3b1f5b", zorder=3))
    ax.fill([], [], color="#cfe3f2", label=f"within {spine_length:g} µm of a dendrite")
    fig.colorbar(arbor, ax=ax, label="Strahler order", shrink=0.5, ticks=np.unique(order))
    ax.set(aspect="equal", xlabel="x (µm)", ylabel="y (µm)")
    ax.legend(loc="upper center", bbox_to_anchor=(0.5, 1.08), ncols=2, frameon=False)
    return fig


def random_arbor(seed, n_points=100, spread=(60.0, 50.0, 12.0), balance=0.4, spacing=2.0, contour=True, shuffled=False):
    """A synthetic cell: a balanced minimum spanning tree over random points.

    Parameters
    ----------
    seed : int
        Seed of the points, the place of the soma and the order of the rows.
    n_points : int
        Points to be joined, besides the soma.
    spread : tuple of three floats
        Half axes of the ellipsoid in which they lie, um.
    balance : float
        Balancing factor of `grow_arbor`.
    spacing : float
        Segments longer than this are divided into equal pieces, um. Each is of some kind: axon, dendrite, unknown.
    contour : bool
        Give the soma two further points, as in the reconstructions of NeuroMorpho.Org.
    shuffled : bool
        Put the rows in random order.

    Returns
    -------
    dict
        The cell.
    """
    rng = np.random.default_rng(seed)
    ball = random_directions(n_points, seed) * rng.random((n_points, 1)) ** (1 / 3)
    points = np.vstack([np.zeros(3), ball * spread]) + rng.uniform(-200, 200, 3)
    kinds = rng.choice([0, 2, 3, 4, 6], len(points))
    joined = grow_arbor(points, balance)
    radius = 5.0
    xyz, parent, kind = [points[0]], [-1], [SOMA]
    if contour:
        for side in (radius, -radius):
            xyz.append(points[0] + [0, side, 0])
            parent.append(0)
            kind.append(SOMA)
    row_of = {0: 0}
    for node in _root_first(joined)[1:]:
        start, end = points[joined[node]], points[node]
        pieces = int(np.ceil(np.linalg.norm(end - start) / spacing))
        above = row_of[joined[node]]
        for step in range(1, pieces + 1):
            xyz.append(start + (end - start) * step / pieces)
            parent.append(above)
            kind.append(kinds[node])
            above = len(xyz) - 1
        row_of[node] = above
    cell = {"xyz": np.array(xyz), "kind": np.array(kind, dtype=int), "parent": np.array(parent)}
    cell["radius"] = np.where(cell["kind"] == SOMA, radius, 0.5)
    if not shuffled:
        return cell
    order = rng.permutation(len(xyz))
    new_row = np.argsort(order)
    parent = np.where(cell["parent"] < 0, -1, new_row[cell["parent"]])
    return {**{key: cell[key][order] for key in ("xyz", "radius", "kind")}, "parent": parent[order]}


def _segments(cell):
    """Rows of the two ends of every neurite segment: children, parents."""
    child = np.flatnonzero((cell["kind"] != SOMA) & (cell["parent"] >= 0))
    return child, cell["parent"][child]


def _children_count(cell):
    """Number of children of every point."""
    parent = cell["parent"]
    return np.bincount(parent[parent >= 0], minlength=len(parent))


def _root_first(parent):
    """Rows in an order in which every parent precedes its children."""
    children = [[] for _ in parent]
    for node, above in enumerate(parent):
        if above >= 0:
            children[above].append(node)
    order = [node for node, above in enumerate(parent) if above < 0]
    for node in order:
        order.extend(children[node])
    return order


def _scanlines(start, end, reach, step):
    """Cut the stadia around segments into horizontal intervals.

    The points within `reach` of a segment are a convex set, bounded by two arcs and two
    straight edges, so a horizontal line meets it in one interval.

    Returns
    -------
    row, left, right : ndarray
        Number of the scanline (at height (row + 1/2) step) and ends of each interval, um.
    """
    low = np.ceil((np.minimum(start[:, 1], end[:, 1]) - reach) / step - 0.5).astype(int)
    high = np.floor((np.maximum(start[:, 1], end[:, 1]) + reach) / step - 0.5).astype(int)
    count = high - low + 1
    segment = np.repeat(np.arange(len(start)), count)
    row = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count) + low[segment]
    y = (row + 0.5) * step
    left, right = np.full(len(row), np.inf), np.full(len(row), -np.inf)

    def widen(x_left, x_right):
        np.fmin(left, x_left, out=left)  # fmin and fmax pass over the nan of "does not meet"
        np.fmax(right, x_right, out=right)

    for centre in (start, end):
        chord = reach**2 - (y - centre[segment, 1]) ** 2
        half = np.sqrt(np.where(chord >= 0, chord, np.nan))
        widen(centre[segment, 0] - half, centre[segment, 0] + half)
    along = end - start
    length = np.hypot(along[:, 0], along[:, 1])
    length[length == 0] = 1.0
    normal = np.column_stack([-along[:, 1], along[:, 0]]) / length[:, None] * reach
    for side in (normal, -normal):
        x0, y0 = (start + side)[segment].T
        dx, dy = along[segment].T
        fraction = (y - y0) / np.where(dy == 0, np.nan, dy)
        x = np.where((fraction >= 0) & (fraction <= 1), x0 + fraction * dx, np.nan)
        widen(x, x)
    return row, left, right


def _reach_map(start, end, reach):
    """Grid over the spine-reach zone: x, y (um) and 1 inside, 0 outside."""
    step = reach / 5
    row, left, right = _scanlines(start, end, reach, step)
    x = np.arange(left.min() - reach, right.max() + reach, step)
    first, last = np.searchsorted(x, left), np.searchsorted(x, right)
    edges = np.zeros((np.ptp(row) + 3, len(x) + 1))
    np.add.at(edges, (row - row.min() + 1, first), 1)
    np.add.at(edges, (row - row.min() + 1, last), -1)
    y = (np.arange(edges.shape[0]) + row.min() - 0.5) * step
    return x, y, (edges.cumsum(axis=1)[:, :-1] > 0).astype(float)
