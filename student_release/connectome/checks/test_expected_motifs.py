from autograder.checking import close, public, question

pytestmark = question("expected_motifs")


@public(points=1)
def test_two_neurons(student):
    """Two neurons form a reciprocal pair with probability p squared, and no motif of three."""
    assert close(student.expected_motifs(2, 0.3), [0.09, 0, 0], abs=1e-12, what="expected number")
