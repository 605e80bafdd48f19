from autograder.checking import close, public, question

pytestmark = question("dead_time")


@public(points=0.5)
def test_without_dead_time_it_is_poisson(student):
    """Without dead time: the rate itself, CV 1, Fano factor 1."""
    mean_rate, cv, fano = student.dead_time_statistics(40.0, 0.0)
    assert close(mean_rate, 40.0, what="mean rate")
    assert close(cv, 1.0, what="CV")
    assert close(fano, 1.0, what="Fano factor")
