import numpy as np

from autograder.checking import close, hidden, public, question

pytestmark = question("homogeneous")


@public(points=2)
def test_no_coupling_rate(student):
    """Without uniform coupling the rate equals the input; inhibition lowers it."""
    assert close(student.homogeneous_rate(np.array([0.0, -1.0]), np.array([3.0, 3.0])), [3.0, 1.5], what="rate")


@hidden(points=4, hint="homogeneous-fixed-point")
def test_homogeneous_rate(student, reference, rng, credit):
    """The homogeneous rate balances leak, input and feedback, and is infinite where it cannot."""
    with credit(0.6):
        j0, i0 = rng.uniform(-6, 0.9, 12), rng.uniform(0.2, 5, 12)
        got = student.homogeneous_rate(j0, i0)
        assert close(got, reference.homogeneous_rate(j0, i0), what="rate")
    with credit(0.4):
        got = student.homogeneous_rate(rng.uniform(1.05, 4, 3), rng.uniform(0.2, 5, 3))
        assert close(got, np.full(3, np.inf), what="rate")
        table = rng.uniform(-6, 3, (3, 1)), rng.uniform(0.2, 5, (1, 4))
        for j0, i0 in (table, (rng.uniform(-6, 0.9), 2.0), (1.5, 2.0)):
            got = student.homogeneous_rate(j0, i0)
            assert close(got, reference.homogeneous_rate(j0, i0), what="rate")
