from autograder.checking import close, holds, public, question

pytestmark = question("motif_census")


def counts(got):
    """The census as a dictionary of numbers."""
    assert holds(isinstance(got, dict), "The census should be a dictionary.")
    return got


@public(points=1)
def test_dyads_of_three_neurons(student):
    """Of three pairs one is connected both ways, one one way, one not at all."""
    assert close(student.dyad_census([[0, 1, 0], [1, 0, 0], [0, 1, 0]]), [1, 1, 1], what="dyad census")


@public(points=2)
def test_a_feed_forward_loop(student):
    """A lone feed-forward loop is one triple of kind 030T and none of any other."""
    got = counts(student.triad_census([[0, 0, 1], [1, 0, 1], [0, 0, 0]]))
    assert close(got.get("030T"), 1, what="number of 030T")
    assert close(sum(got.values()), 1, what="number of all triples")
