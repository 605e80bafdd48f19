import numpy as np
from autograder.checking import close, public, question

pytestmark = question("two_alternatives")


@public(points=0.5)
def test_chance_without_difference(student):
    """Without a difference the choice is a guess."""
    assert close(student.two_alternative_choice(np.zeros(2)), [0.5, 0.5], what="fraction of right choices")
    assert close(student.poisson_choice(6.0, 6.0), 0.5, what="fraction of right choices")
