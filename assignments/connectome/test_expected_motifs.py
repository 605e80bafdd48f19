from autograder.checking import array, close, hidden, public, question

pytestmark = question("expected_motifs")


@public(points=1)
def test_two_neurons(student):
    """Two neurons form a reciprocal pair with probability p squared, and no motif of three."""
    assert close(student.expected_motifs(2, 0.3), [0.09, 0, 0], abs=1e-12, what="expected number")


@hidden(points=2, hint="how-many-ways")
def test_sparse_networks(student, reference, rng):
    """In very sparse networks the numbers of motifs grow with the number of neurons and connections as they should."""
    for n in rng.integers(50, 400, 4):
        p = float(rng.uniform(1e-8, 1e-7))
        want = reference.expected_motifs(int(n), p)
        assert close(array(student.expected_motifs(int(n), p), (3,)), want, rel=1e-5, what="expected number")


@hidden(points=2, hint="no-further-connection")
def test_dense_networks(student, reference, rng):
    """In dense networks most loops have further connections, and those do not count."""
    for n in rng.integers(3, 60, 4):
        p = float(rng.uniform(0.1, 0.9))
        assert close(student.expected_motifs(int(n), p), reference.expected_motifs(int(n), p), what="expected number")
