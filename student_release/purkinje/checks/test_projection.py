import numpy as np
from scipy.spatial.distance import pdist
from autograder.checking import array, close, holds, public, question

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
