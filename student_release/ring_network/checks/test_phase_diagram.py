from autograder.checking import equal, public, question

pytestmark = question("phase_diagram")


@public(points=2)
def test_three_phases(student):
    """Weak coupling leaves the ring homogeneous, cosine coupling makes a bump, strong excitation runs away."""
    assert equal(student.phase(0.0, 1.0), 0, what="phase")
    assert equal(student.phase(-1.0, 3.0), 1, what="phase")
    assert equal(student.phase(3.0, 1.0), 2, what="phase")
