import numpy as np
from autograder.checking import array, close, public, question

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
