from autograder.checking import close, public, question

pytestmark = question("mixture_theory")


@public(points=1)
def test_a_mixture_of_one(student):
    """A mixture of one pattern is the pattern: overlap 1, energy -1/2 per unit."""
    assert close(student.mixture_overlap(1), 1.0, what="overlap")
    assert close(student.mixture_energy(1), -0.5, what="energy per unit")
