from autograder.checking import close, hidden, public, question

pytestmark = question("count_moments")


@public(points=0.5)
def test_variance_is_the_mean(student):
    """The variance of a Poisson count equals its mean."""
    assert close(student.poisson_count_moments(4.0)[0], 4.0, what="variance")


@hidden(points=1, hint="about-zero-or-about-the-mean")
def test_raw_fourth_moment(student, reference, rng):
    """The fourth moment about zero is right at any mean."""
    for mean in (rng.uniform(0.2, 3), rng.uniform(15, 40)):
        got, want = student.poisson_count_moments(mean), reference.poisson_count_moments(mean)
        assert close(got[1], want[1], what="fourth moment about zero")


@hidden(points=1, hint="about-zero-or-about-the-mean")
def test_central_fourth_moment(student, reference, rng):
    """The fourth moment about the mean is right at any mean."""
    for mean in (rng.uniform(0.2, 3), rng.uniform(15, 40)):
        got, want = student.poisson_count_moments(mean), reference.poisson_count_moments(mean)
        assert close(got[2], want[2], what="fourth moment about the mean")


@hidden(points=0.5, hint="kurtosis-of-a-gaussian")
def test_excess_kurtosis(student, reference, rng):
    """The excess kurtosis is that of the central moment and vanishes for large counts."""
    for mean in (rng.uniform(0.2, 3), rng.uniform(15, 40)):
        got, want = student.poisson_count_moments(mean), reference.poisson_count_moments(mean)
        assert close(got[3], want[3], what="excess kurtosis")
