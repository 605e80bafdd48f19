import numpy as np
from autograder.checking import close, public, question

pytestmark = question("sholl")


def star():
    """Three straight dendrites of 30, 20 and 10 um around a soma far from the origin."""
    centre = np.array([100.0, -50.0, 20.0])
    rows, parent = [centre], [-1]
    for direction, length in (([1, 0, 0], 30), ([0, -1, 0], 20), ([0, 0, 1], 10)):
        for step in range(2, length + 1, 2):
            parent.append(0 if step == 2 else len(rows) - 1)
            rows.append(centre + np.array(direction) * step)
    n = len(rows)
    return {
        "xyz": np.array(rows),
        "radius": np.ones(n),
        "kind": np.array([1] + [3] * (n - 1)),
        "parent": np.array(parent),
    }


@public(points=1)
def test_a_star(student):
    """Around a star of three straight dendrites the profile counts those that are long enough."""
    assert close(student.sholl_profile(star(), [5.0, 15.0, 25.0, 35.0]), [3, 2, 1, 0], what="Sholl profile")
