from autograder.checking import array, close, equal, holds, public, question

pytestmark = question("swc_file")
SMALL = """# a soma, a dendrite that forks, and one that does not

1 1 10.0 20.0 5.0 6.5 -1
2 3 10.0 30.0 5.0 1.5 1
3 3 12.5 40.0 6.0 1.0 2
4 3 7.5 41.0 4.0 0.5 2
# comments may stand anywhere
5 3 10.0 5.0 5.0 1.25 1
"""


def is_cell(got):
    """A dictionary with the four arrays."""
    return holds(
        isinstance(got, dict) and {"xyz", "radius", "kind", "parent"} <= set(got),
        "The answer should be a dictionary with the keys xyz, radius, kind and parent.",
    )


@public(points=2)
def test_small_file(student, put_file):
    """A file of five points is read point by point, parents as rows from 0."""
    got = student.load_swc(put_file("small.swc", SMALL))
    assert is_cell(got)
    assert close(got["xyz"], [[10, 20, 5], [10, 30, 5], [12.5, 40, 6], [7.5, 41, 4], [10, 5, 5]], what="xyz")
    assert close(got["radius"], [6.5, 1.5, 1.0, 0.5, 1.25], what="radius")
    assert equal(array(got["kind"], (5,), what="kinds"), [1, 3, 3, 3, 3], what="kinds")
    assert equal(array(got["parent"], (5,), what="parents"), [-1, 0, 1, 1, 0], what="parents")


@public(points=1)
def test_the_real_cell(student):
    """The reconstruction in data/purkinje.swc has 3114 points, and all but the soma's three are dendrite."""
    got = student.load_swc("data/purkinje.swc")
    assert is_cell(got)
    array(got["xyz"], (3114, 3), what="xyz")
    dendrite = (array(got["kind"], (3114,), what="kinds") == 3).sum()
    assert close(dendrite, 3111, what="number of dendrite points")
    assert equal(array(got["parent"], (3114,), what="parents")[:5], [-1, 0, 0, 0, 3], what="parents")
