from autograder.checking import holds, public, question, same_set

pytestmark = question("who_is_pre")
CHAIN = [[0, 3, 0], [0, 0, 1], [0, 0, 0]]  # A sends three synapses to B, B one to C


def two_lists(got):
    """The two lists of names."""
    assert holds(isinstance(got, (list, tuple)) and len(got) == 2, "Two results are asked for.")
    return got


@public(points=1)
def test_partners_in_a_chain(student):
    """In a chain A to B to C, A is presynaptic to B and C postsynaptic."""
    before, after = two_lists(student.partners(["A", "B", "C"], CHAIN, "B"))
    assert same_set(before, ["A"], what="presynaptic neurons")
    assert same_set(after, ["C"], what="postsynaptic neurons")
