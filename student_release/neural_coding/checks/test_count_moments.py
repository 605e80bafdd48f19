from autograder.checking import close, public, question

pytestmark = question("count_moments")


@public(points=0.5)
def test_variance_is_the_mean(student):
    """The variance of a Poisson count equals its mean."""
    assert close(student.poisson_count_moments(4.0)[0], 4.0, what="variance")
