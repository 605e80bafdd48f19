import numpy as np
from scipy.spatial.distance import pdist

from autograder.checking import array, close, hidden, holds, public, question, within

pytestmark = question("projection")


@public(points=1)
def test_seen_along_an_axis(student):
    """Seen along an axis, distances in the plane of the other two stay as they are."""
    points = np.array([[0.0, 0, 0], [1, 2, 3], [4, -1, 2], [-3, 5, 7]])
    for axis, kept in ((0, [1, 2]), (1, [0, 2]), (2, [0, 1])):
        for length in (2.0, -1.0):
            direction = [0.0, 0.0, 0.0]
            direction[axis] = length
            flat = array(student.project(points, direction), (4, 2), what="projection")
            assert close(pdist(flat), pdist(points[:, kept]), rel=1e-6, abs=1e-9, what="distance in the plane")


@public(points=1)
def test_unit_vectors(student, credit):
    """Directions have length 1; the same seed gives the same ones, another seed others."""
    once = array(student.random_directions(7, 1), (7, 3), what="directions")
    with credit(0.5):
        assert close(np.linalg.norm(once, axis=1), 1.0, rel=1e-6, what="length of the directions")
    with credit(0.5):
        assert close(student.random_directions(7, 1), once, what="directions")
        other = array(student.random_directions(7, 2), (7, 3), what="directions")
        assert holds(np.abs(other - once).max() > 1e-6, "Two seeds give the same directions.")


@hidden(points=2, hint="perpendicular-plane")
def test_seen_along_any_direction(student, rng):
    """Of every distance the projection keeps the part perpendicular to the direction of view.

    Also along a diagonal, where a helper like (1, 1, 1) is of no help.
    """
    diagonals = [rng.choice([-1.0, 1.0]) * np.array(d) for d in ([1, 1, 1], [1, 1, 0], [1, 0, 1], [0, 1, 1])]
    for direction in (*rng.normal(size=(4, 3)), *diagonals):
        points, direction = rng.normal(size=(25, 3)) * 30, direction * rng.uniform(0.2, 5)
        depth = points @ direction / np.linalg.norm(direction)
        want = np.sqrt(np.clip(pdist(points) ** 2 - pdist(depth[:, None]) ** 2, 0, None))
        flat = array(student.project(points, direction), (25, 2), what="projection")
        assert close(pdist(flat), want, rel=1e-5, abs=1e-4, what="distance in the plane")


@hidden(points=2, hint="even-on-the-sphere")
def test_directions_are_even(student, rng):
    """Directions cover the sphere evenly: no pole, corner or half of it is preferred.

    With 20 000 directions the moments below have standard errors 0.0041, 0.0021, 0.0019 and 0.0018;
    the bands are 6.5 of them wide, so that one of 12 fails a right answer with probability below 1e-9.
    """
    found = array(student.random_directions(20_000, int(rng.integers(100_000))), (20_000, 3), what="directions")
    for axis in range(3):
        x, y = found[:, axis], found[:, (axis + 1) % 3]
        assert within(x.mean(), -0.0266, 0.0266, what="mean of a component")
        assert within((x**2).mean(), 1 / 3 - 0.0137, 1 / 3 + 0.0137, what="mean square of a component")
        assert within((x**4).mean(), 0.2 - 0.0123, 0.2 + 0.0123, what="mean fourth power of a component")
        assert within((x * y).mean(), -0.0119, 0.0119, what="correlation of two components")


@hidden(points=1, hint="ratio-of-areas")
def test_ratio_from_a_fresh_side(student, reference, rng):
    """The reach ratio is that of the arbor as it looks from the given side, for spines of any length."""
    seed = int(rng.integers(2**31))
    cell = reference.random_arbor(seed, n_points=50, spread=(35.0, 28.0, 9.0), contour=False)
    for direction, reach in (([1.0, 0.0, 0.0], 2.0), (rng.normal(size=3), rng.uniform(1.0, 1.4))):
        want = reference.projected_ratio(cell, direction, reach)
        assert close(student.projected_ratio(cell, direction, reach), want, rel=0.035, what="reach ratio")
