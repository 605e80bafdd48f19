from autograder.checking import close, hidden, public, question

pytestmark = question("mixture_theory")


@public(points=1)
def test_a_mixture_of_one(student):
    """A mixture of one pattern is the pattern: overlap 1, energy -1/2 per unit."""
    assert close(student.mixture_overlap(1), 1.0, what="overlap")
    assert close(student.mixture_energy(1), -0.5, what="energy per unit")


@hidden(points=5, hint="majority-of-n")
def test_mixture_formulas(student, reference, credit):
    """Larger mixtures overlap less with each pattern and lie higher in energy."""
    with credit(0.6):
        for n in (3, 5, 7, 11, 21):
            assert close(student.mixture_overlap(n), reference.mixture_overlap(n), what="overlap")
    with credit(0.4):
        for n in (3, 5, 7, 11, 21):
            assert close(student.mixture_energy(n), reference.mixture_energy(n), what="energy per unit")
