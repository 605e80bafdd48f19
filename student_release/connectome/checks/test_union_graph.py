from autograder.checking import close, public, question

pytestmark = question("union_graph")


@public(points=1)
def test_small_union(student):
    """A synapse either way and a gap junction join two neurons; none is joined to itself."""
    chemical = [[0, 2, 0, 0], [0, 0, 0, 0], [0, 1, 0, 0], [0, 0, 0, 0]]
    gap = [[0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 3, 1], [0, 0, 1, 0]]
    want = [[0, 1, 0, 0], [1, 0, 1, 0], [0, 1, 0, 1], [0, 0, 1, 0]]
    assert close(student.undirected_union(chemical, gap), want, what="union")
