from autograder.checking import equal, public, question

pytestmark = question("bistability")


@public(points=1)
def test_one_attractor_far_from_the_onset(student):
    """Without current only rest is stable, and at 0.2 uA/mm^2 only firing is."""
    assert equal(student.is_bistable([0.0, 0.2]), [False, False], what="bistability")
