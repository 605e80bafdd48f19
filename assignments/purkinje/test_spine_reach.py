import numpy as np

from autograder.checking import close, hidden, public, question

pytestmark = question("spine_reach")

TOLERANCE = 0.025  # of an area: a grid of a tenth of the reach stays well within


def bar():
    """A soma and one straight dendrite of 10 um that leans out of the plane."""
    return {
        "xyz": np.array([[3.0, 1, 0], [9, 9, 24]]),
        "radius": np.ones(2),
        "kind": np.array([1, 3]),
        "parent": np.array([-1, 0]),
    }


def there_and_back():
    """A dendrite of 10 um that forks at its end, one branch lying right below it."""
    xyz = [[1.0, 2, 0], [7, 10, 0], [7, 10, 9], [1, 2, 9]]
    return {
        "xyz": np.array(xyz),
        "radius": np.ones(4),
        "kind": np.array([1, 3, 3, 3]),
        "parent": np.array([-1, 0, 1, 2]),
    }


def low_bar(rise):
    """A straight dendrite that rises little over its length, 7 in 25."""
    return {
        "xyz": np.array([[1.0, 1, 1], [1 + rise * 24 / 7, 1 + rise, 4]]),
        "radius": np.ones(2),
        "kind": np.array([1, 3]),
        "parent": np.array([-1, 0]),
    }


def upright(rng):
    """A dendrite that runs straight along z, in a few pieces, from the soma on."""
    xyz = rng.uniform(-50, 50, 3) + np.column_stack([np.zeros((4, 2)), [0.0, 7.0, 12.0, 21.0]])
    return {"xyz": xyz, "radius": np.ones(4), "kind": np.array([1, 3, 3, 3]), "parent": np.array([-1, 0, 1, 2])}


@public(points=1)
def test_a_bar(student):
    """The zone around a straight dendrite is a strip with two round ends."""
    want = 2 * 2 * 10 + np.pi * 2**2
    assert close(student.reach_area(bar(), 2.0), want, rel=TOLERANCE, what="area")


@public(points=1)
def test_ground_covered_twice(student):
    """A branch that lies exactly below another adds nothing."""
    want = 2 * 1.5 * 10 + np.pi * 1.5**2
    assert close(student.reach_area(there_and_back(), 1.5), want, rel=TOLERANCE, what="area")


@hidden(points=2, hint="count-once")
def test_area_of_fresh_arbors(student, reference, rng):
    """Where branches of a dense arbor crowd, the ground that several of them reach counts once."""
    seed = int(rng.integers(2**31))
    cell = reference.random_arbor(seed, n_points=60, spread=(22.0, 20.0, 6.0), contour=False)
    assert close(student.reach_area(cell), reference.reach_area(cell), rel=TOLERANCE, what="area")


@hidden(points=2, hint="whole-segments")
def test_long_segments(student, reference, rng):
    """Every point of a segment has spines, not only the traced points at its ends.

    Seen from the end a dendrite is a point, and the zone around it a disc.
    """
    cell = reference.random_arbor(
        int(rng.integers(2**31)), n_points=40, spread=(40.0, 36.0, 10.0), spacing=100.0, contour=False
    )
    reach = rng.uniform(1.5, 3)
    want = reference.reach_area(cell, reach)
    assert close(student.reach_area(cell, spine_length=reach), want, rel=TOLERANCE, what="area")
    for reach, rise in ((1.2, 1.0), (3.4, 2.9)):
        want = 2 * reach * rise * 25 / 7 + np.pi * reach**2
        assert close(student.reach_area(low_bar(rise), spine_length=reach), want, rel=TOLERANCE, what="area")
    assert close(student.reach_area(upright(rng), reach), np.pi * reach**2, rel=TOLERANCE, what="area")


@hidden(points=1, hint="hull-area")
def test_hull(student, reference, rng):
    """The hull's area is that of the smallest convex shape around the neurite points seen along z.

    The soma stands apart, as it does in a real Purkinje cell: it is no corner of the hull.
    """
    for _ in range(3):
        cell = reference.random_arbor(int(rng.integers(2**31)), n_points=30, contour=False)
        cell["xyz"][cell["kind"] == 1] += [*rng.permutation([70.0, -30.0]), 0.0]
        assert close(student.hull_area(cell), reference.hull_area(cell), rel=1e-6, what="area of the hull")


@hidden(points=2, hint="ratio-of-areas")
def test_ratio(student, reference, rng):
    """The ratio is the zone's area over the hull's, for spines of any length.

    The outline of the soma, drawn far larger than any soma is, belongs to neither.
    """
    cell = reference.random_arbor(int(rng.integers(2**31)), n_points=50, spread=(40.0, 30.0, 5.0))
    cell["xyz"][1:3] += [[70.0, 0.0, 0.0], [-70.0, 0.0, 0.0]]
    for reach in (1.0, 2.5):
        want = reference.reach_ratio(cell, reach)
        assert close(student.reach_ratio(cell, reach), want, rel=TOLERANCE, what="reach ratio")
