import numpy as np

from autograder.checking import array, close, equal, hidden, holds, public, question

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


def swc_text(cell, ids, gap, margin=""):
    """The cell as an SWC file with the given ids, blanks between columns and blanks before the first."""
    lines = ["# a synthetic cell", "#", ""]
    for row, parent in enumerate(cell["parent"]):
        x, y, z = cell["xyz"][row]
        above = -1 if parent < 0 else ids[parent]
        fields = (
            ids[row],
            cell["kind"][row],
            repr(float(x)),
            f"{y:.9e}",
            repr(float(z)),
            repr(float(cell["radius"][row])),
            above,
        )
        lines.append(margin + gap.join(map(str, fields)))
        if row % 50 == 7:
            lines += ["# 1 3 0 0 0 1 -1", ""]
    return "\n".join(lines) + "\n"


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


@hidden(points=1, hint="swc-lines")
def test_numbers_in_a_long_file(student, reference, rng, put_file, credit):
    """Positions, radii and kinds of a fresh file come out as they stand in it, however many points it has."""
    cell = reference.random_arbor(int(rng.integers(2**31)))
    got = student.load_swc(put_file("fresh.swc", swc_text(cell, np.arange(len(cell["kind"])) + 1, "\t")))
    with credit(0.75):
        assert is_cell(got)
        for key in ("xyz", "radius", "kind"):
            assert close(got[key], cell[key], abs=1e-6, what=key)
    with credit(0.25):
        got = student.load_swc(put_file("soma.swc", "# a soma alone\n7 1 1.5 -2.5 30.0 6.25 -1\n"))
        assert is_cell(got)
        point = array(got["xyz"], what="xyz").ravel()  # in some languages a matrix of one row is a vector
        assert close(point, [1.5, -2.5, 30.0], what="xyz")
        assert close(array(got["parent"], (1,), what="parents"), [-1], what="parents")


@hidden(points=2, hint="ids-are-labels")
def test_ids_are_labels(student, reference, rng, put_file):
    """Parents are found by their id, whatever the ids are and wherever the parents stand.

    Ids may start at 0: -1 alone means that there is no parent.
    """
    cell = reference.random_arbor(int(rng.integers(2**31)), shuffled=True)
    n, root = len(cell["kind"]), int(np.flatnonzero(cell["parent"] < 0)[0])
    ids = rng.permutation(3 * n)[:n] + 5
    from_zero = rng.permutation(n)
    from_zero[from_zero == 0], from_zero[root] = from_zero[root], 0
    for k, labels in enumerate((ids, from_zero)):
        text = swc_text(cell, labels, "  ", " ")  # as many programs write it
        got = student.load_swc(put_file(f"labels_{k}.swc", text))
        assert is_cell(got)
        assert equal(array(got["parent"], cell["parent"].shape, what="parents"), cell["parent"], what="parents")
