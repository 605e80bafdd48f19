import numpy as np
from scipy.spatial import ConvexHull, cKDTree

from autograder.checking import equal_aspect, hidden, holds, labelled, public, question, shows_segments

pytestmark = question("arbor_picture")

MICROMETRE = r"(?<![a-z])um|(?<![a-z])mu|µ|μ|micro|微米"


def small():
    """A cell of seven points with a fork."""
    xy = [[0, 0], [5, 10], [15, 18], [4, 25], [-12, 30], [9, 38], [28, 20]]
    return {
        "xyz": np.column_stack([xy, np.arange(7)]).astype(float),
        "radius": np.ones(7),
        "kind": np.array([1] + [3] * 6),
        "parent": np.array([-1, 0, 1, 1, 3, 3, 2]),
    }


def segments(cell):
    """Neurite segments in the x-y plane, shape (n, 2, 2)."""
    child = np.flatnonzero((cell["kind"] != 1) & (cell["parent"] >= 0))
    return np.stack([cell["xyz"][cell["parent"][child], :2], cell["xyz"][child, :2]], axis=1)


def drawn_segments(fig):
    """Every straight piece of every line in the figure, shape (n, 2, 2)."""
    found = [s[:, :, :2] for a in fig.axes for s in a.segments]
    found += [np.stack([c[:-1, :2], c[1:, :2]], axis=1) for a in fig.axes for c in a.curves() if len(c) > 1]
    pieces = np.concatenate(found) if found else np.zeros((0, 2, 2))
    return pieces[np.isfinite(pieces).all(axis=(1, 2))]


def distance(points, pieces):
    """Distance of each point to the nearest of the straight pieces."""
    if not len(pieces):
        return np.full(len(points), np.inf)
    start, along = pieces[:, 0], pieces[:, 1] - pieces[:, 0]
    square = np.maximum((along**2).sum(axis=1), 1e-12)
    t = np.clip(((points[:, None] - start) * along).sum(axis=2) / square, 0, 1)
    return np.linalg.norm(start + t[:, :, None] * along - points[:, None], axis=2).min(axis=1)


def stray_length(pieces, cell):
    """Length of all lines from one point of the cell to another that is neither parent, child nor next in the hull."""
    xy, parent = cell["xyz"][:, :2], cell["parent"]
    near, row = cKDTree(xy).query(pieces)
    first, second = row[(near < 1e-5).all(axis=1) & (row[:, 0] != row[:, 1])].T
    fine = (parent[first] == second) | (parent[second] == first) | (cell["kind"][[first, second]] == 1).all(axis=0)
    for rows in (
        np.flatnonzero(cell["kind"] != 1),
        np.arange(len(xy)),
    ):  # whether the soma belongs to it is asked below
        corners = rows[ConvexHull(xy[rows]).vertices]
        edges = {frozenset(edge) for edge in zip(corners.tolist(), np.roll(corners, 1).tolist(), strict=True)}
        fine |= np.array(
            [frozenset(edge) in edges for edge in zip(first.tolist(), second.tolist(), strict=True)], dtype=bool
        )
    return np.linalg.norm(xy[first] - xy[second], axis=1)[~fine].sum()


def in_view(fig, xy):
    """Whether some panel shows the whole arbor: no point lies outside the limits of its axes."""
    low, high = xy.min(axis=0), xy.max(axis=0)
    views = [np.sort([a.xlim[:2], a.ylim[:2]], axis=1).T for a in fig.axes]
    return any((least <= low).all() and (most >= high).all() for least, most in views)


@public(points=2)
def test_axes(student, credit):
    """Both axes are labelled in micrometres and have the same scale."""
    fig = student.draw_arbor(small())
    with credit(0.5):
        assert labelled(fig, units=False, x=MICROMETRE, y=MICROMETRE)
    with credit(0.5):
        assert equal_aspect(fig)


@public(points=2)
def test_children_are_joined_to_parents(student):
    """A line joins every point to its parent."""
    xy = small()["xyz"][:, :2]
    wanted = [[xy[0], xy[1]], [xy[1], xy[2]], [xy[1], xy[3]], [xy[3], xy[4]], [xy[3], xy[5]], [xy[2], xy[6]]]
    assert shows_segments(student.draw_arbor(small()), wanted, what="segments")


@hidden(points=2, hint="no-stray-lines")
def test_no_stray_lines(student, reference, rng):
    """A fresh arbor is drawn segment by segment, and no line leads from the end of one branch to the next.

    Lines that join no two points of the cell are welcome: the outline of the zone, circles, a bar for the scale.
    """
    cell = reference.random_arbor(int(rng.integers(2**31)), shuffled=True)
    fig, wanted = student.draw_arbor(cell), segments(cell)
    assert shows_segments(fig, wanted, fraction=0.98, what="segments")
    assert holds(in_view(fig, wanted.reshape(-1, 2)), "Part of the arbor lies outside the limits of the axes.")
    arbor = np.linalg.norm(np.diff(wanted, axis=1), axis=2).sum()
    assert holds(
        stray_length(drawn_segments(fig), cell) < 0.1 * arbor, "Lines are drawn that are no part of the arbor."
    )


@hidden(points=2, hint="hull-outline")
def test_hull_is_outlined(student, reference, rng):
    """The outline of the convex hull is drawn as a closed line.

    Sides that a branch happens to lie on are left out: whether they are drawn cannot be seen.
    """
    for _ in range(3):
        cell = reference.random_arbor(int(rng.integers(2**31)), n_points=60)
        cell["xyz"][cell["kind"] == 1] += [*rng.permutation([75.0, -40.0]), 0.0]  # no corner of the hull
        xy = cell["xyz"][cell["kind"] != 1, :2]
        corners = xy[ConvexHull(xy).vertices]
        middle = (corners + np.roll(corners, -1, axis=0)) / 2
        bare = middle[distance(middle, segments(cell)) > 0.05]
        fig = student.draw_arbor(cell)
        outlines = [p for a in fig.axes for p in a.polygons if len(p) > 2]
        rings = [np.stack([p, np.roll(p, -1, axis=0)], axis=1) for p in outlines]
        missing = distance(bare, np.concatenate([drawn_segments(fig), *rings])) > 0.05
        assert holds(not missing.any(), "The outline of the convex hull is not drawn, or not all around.")
