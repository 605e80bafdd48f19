import numpy as np

from autograder.checking import close, hidden, public, question

pytestmark = question("two_alternatives")


@public(points=0.5)
def test_chance_without_difference(student):
    """Without a difference the choice is a guess."""
    assert close(student.two_alternative_choice(np.zeros(2)), [0.5, 0.5], what="fraction of right choices")
    assert close(student.poisson_choice(6.0, 6.0), 0.5, what="fraction of right choices")


@hidden(points=1.5, hint="difference-of-two-responses")
def test_gaussian_responses(student, reference, rng):
    """The difference of two responses is broader than either."""
    d_prime = rng.uniform(-3, 3, 12)
    want = reference.two_alternative_choice(d_prime)
    assert close(student.two_alternative_choice(d_prime), want, what="fraction of right choices")


@hidden(points=2, hint="ties")
def test_poisson_counts(student, reference, rng):
    """Poisson counts are decided by the larger count, equal ones by a coin, whether few or many, or few and many."""
    ranges = ((1, 4, 2, 8), (3, 12, 10, 30), (20, 30, 6, 15), (42, 50, 45, 50), (1, 3, 25, 40))
    for low, high, other_low, other_high in ranges:
        noise, signal = rng.uniform(low, high), rng.uniform(other_low, other_high)
        want = reference.poisson_choice(noise, signal)
        assert close(student.poisson_choice(noise, signal), want, rel=1e-5, what="fraction of right choices")
