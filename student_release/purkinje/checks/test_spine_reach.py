import numpy as np
from autograder.checking import close, public, question

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
