import numpy as np

from autograder.checking import array, close, hidden, public, question

pytestmark = question("path_to_soma")


def bend():
    """A dendrite that turns twice; its soma has a second point, which no path passes."""
    xyz = [[1, 1, 1], [1, 3, 1], [4, 5, 1], [4, 5, 13], [4, 1, 13]]
    return {
        "xyz": np.array(xyz, dtype=float),
        "radius": np.ones(5),
        "kind": np.array([1, 1, 3, 3, 3]),
        "parent": np.array([-1, 0, 0, 2, 3]),
    }


def neurites(got, cell):
    """The answer at neurite points; what stands at soma points is not asked."""
    return array(got, (len(cell["kind"]),), what="path length")[cell["kind"] != 1]


@public(points=1)
def test_along_a_bend(student, credit):
    """The path follows the dendrite around its bends, from the centre of the soma on."""
    with credit(0.5):
        assert close(neurites(student.path_to_soma(bend()), bend()), [5, 17, 21], what="path length")
    with credit(0.5):
        assert close(student.mean_path_to_soma(bend()), 43 / 3, what="mean path length")


@hidden(points=1, hint="along-the-tree")
def test_paths_in_fresh_arbors(student, reference, rng):
    """Path lengths add up from the soma outwards along the tree.

    They start at the root, which need not be the middle of the soma's outline.
    """
    cell = reference.random_arbor(int(rng.integers(2**31)), spread=(50.0, 40.0, 30.0))
    cell["xyz"][1] += [3.0, 4.0, 0.0]
    want = neurites(reference.path_to_soma(cell), cell)
    assert close(neurites(student.path_to_soma(cell), cell), want, what="path length")


@hidden(points=1, hint="mean-over-neurites")
def test_mean_over_neurite_points(student, reference, rng):
    """The mean path length is taken over the neurite points, no others."""
    cell = reference.random_arbor(int(rng.integers(2**31)), n_points=12, spread=(9.0, 8.0, 7.0))
    assert close(student.mean_path_to_soma(cell), reference.mean_path_to_soma(cell), what="mean path length")


@hidden(points=1, hint="parents-below-children")
def test_paths_with_rows_in_any_order(student, reference, rng):
    """Path lengths do not depend on the order of the rows."""
    cell = reference.random_arbor(int(rng.integers(2**31)), shuffled=True)
    want = neurites(reference.path_to_soma(cell), cell)
    assert close(neurites(student.path_to_soma(cell), cell), want, what="path length")
