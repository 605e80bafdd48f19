import numpy as np
from scipy.spatial import ConvexHull

from autograder.checking import equal_aspect, hidden, holds, labelled, public, question, shows_segments

pytestmark = question("arbor_picture")


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


@public(points=2)
def test_axes(student, credit):
    """Both axes are labelled in micrometres and have the same scale."""
    fig = student.draw_arbor(small())
    with credit(0.5):
        assert labelled(fig, x="um|µm|μm|mu|micro|微米", y="um|µm|μm|mu|micro|微米")
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
    """A fresh arbor is drawn segment by segment, and no line leads from the end of one branch to the next."""
    cell = reference.random_arbor(int(rng.integers(2**31)), shuffled=True)
    fig, wanted = student.draw_arbor(cell), segments(cell)
    assert shows_segments(fig, wanted, fraction=0.98, what="segments")
    length = np.linalg.norm(np.diff(drawn_segments(fig), axis=1), axis=2).sum()
    hull = ConvexHull(cell["xyz"][:, :2]).area  # in two dimensions: the perimeter
    arbor = np.linalg.norm(np.diff(wanted, axis=1), axis=2).sum()
    # Some draw the outline of the zone, too, which is twice as long as the arbor.
    assert holds(length < 5 * arbor + 2 * hull, "Lines are drawn that are no part of the arbor.")


@hidden(points=2, hint="hull-outline")
def test_hull_is_outlined(student, reference, rng):
    """The outline of the convex hull is drawn as a closed line.

    Sides that a branch happens to lie on are left out: whether they are drawn cannot be seen.
    """
    for _ in range(3):
        cell = reference.random_arbor(int(rng.integers(2**31)), n_points=60)
        xy = cell["xyz"][cell["kind"] != 1, :2]
        corners = xy[ConvexHull(xy).vertices]
        middle = (corners + np.roll(corners, -1, axis=0)) / 2
        bare = middle[distance(middle, segments(cell)) > 0.05]
        fig = student.draw_arbor(cell)
        outlines = [p for a in fig.axes for p in a.polygons if len(p) > 2]
        rings = [np.stack([p, np.roll(p, -1, axis=0)], axis=1) for p in outlines]
        missing = distance(bare, np.concatenate([drawn_segments(fig), *rings])) > 0.05
        assert holds(not missing.any(), "The outline of the convex hull is not drawn, or not all around.")
