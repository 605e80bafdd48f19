import numpy as np

from autograder.checking import array, close, hidden, public, question

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


def root_last(cell):
    """The same cell with an inner point in the first row and the root in the last."""
    rows, root = np.arange(len(cell["parent"])), np.flatnonzero(cell["parent"] < 0)[0]
    inner = cell["parent"][np.flatnonzero(~np.isin(cell["parent"], [-1, root]))[0]]
    order = np.concatenate([[inner], rows[(rows != inner) & (rows != root)], [root]])
    parent = np.where(cell["parent"] < 0, -1, np.argsort(order)[cell["parent"]])
    return {**{key: cell[key][order] for key in ("xyz", "radius", "kind")}, "parent": parent[order]}


@public(points=1)
def test_a_star(student):
    """Around a star of three straight dendrites the profile counts those that are long enough."""
    assert close(student.sholl_profile(star(), [5.0, 15.0, 25.0, 35.0]), [3, 2, 1, 0], what="Sholl profile")


@hidden(points=2, hint="sholl-distance")
def test_profiles_of_fresh_arbors(student, reference, rng):
    """The profile counts the segments that pass through each sphere around the soma.

    A segment of 1 um can touch a sphere twice with both ends outside: who solves for the crossings
    instead of comparing ends finds two more there. It is rare; one sphere in ten may differ.
    """
    for _ in range(2):
        spread = (60.0, 50.0, 40.0)
        cell = reference.random_arbor(int(rng.integers(2**31)), n_points=150, spread=spread, spacing=1.0)
        radii = rng.uniform(4, 55, 30)
        got = array(student.sholl_profile(cell, radii), (30,), what="Sholl profile")
        want = reference.sholl_profile(cell, radii)
        apart = np.abs(got - want)
        touching = (apart > 0).mean() <= 0.1 and apart.max() <= 2
        assert touching or close(got, want, what="Sholl profile")


@hidden(points=1, hint="nearer-than-the-radius")
def test_points_on_a_sphere(student):
    """A point on a sphere is not nearer than its radius: what ends there crosses, what begins there does not."""
    assert close(student.sholl_profile(star(), [2.0, 10.0, 20.0, 30.0]), [3, 3, 2, 1], what="Sholl profile")


@hidden(points=1, hint="only-neurites")
def test_soma_outline_is_not_crossed(student, reference, rng):
    """Within the soma only the links to the dendrites count, and no row has a special place.

    The spheres lie about the root, which need not be the middle of the outline.
    """
    cell = root_last(reference.random_arbor(int(rng.integers(2**31)), spacing=1.0, shuffled=True))
    outline = np.flatnonzero((cell["kind"] == 1) & (cell["parent"] >= 0))
    cell["xyz"][outline[0]] += [3.0, 4.0, 0.0]
    radii = [1.5, 3.0, 4.5]
    want = reference.sholl_profile(cell, radii)
    assert close(student.sholl_profile(cell, radii), want, what="Sholl profile")
