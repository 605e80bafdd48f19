import numpy as np

from autograder.checking import close, hidden, public, question

pytestmark = question("bump_height")


@public(points=2)
def test_half_ring(student):
    """A bump that fills half the ring, with J0 = -2 and unit input, is pi/2 high; twice the input, twice the height."""
    assert close(student.peak_rate(np.pi / 2, -2.0, np.array([1.0, 2.0])), [np.pi / 2, np.pi], what="peak rate")


@hidden(points=6, hint="height-self-consistency")
def test_peak_rate(student, reference, rng, credit):
    """The peak rate follows from the constant part of the input, and is infinite beyond the bound on J0."""
    theta_c, i0 = rng.uniform(0.5, 3.0, 15), rng.uniform(0.3, 5, 15)
    limit = -np.pi * np.cos(theta_c) / (np.sin(theta_c) - theta_c * np.cos(theta_c))
    with credit(0.75):
        j0 = limit - rng.uniform(0.2, 4, 15)
        assert close(student.peak_rate(theta_c, j0, i0), reference.peak_rate(theta_c, j0, i0), what="peak rate")
    with credit(0.25):
        # Narrow bumps run away under inhibition, too; of wide ones even J0 = 1 is too much.
        theta_c = np.concatenate([rng.uniform(0.6, 1.3, 2), rng.uniform(1.8, 2.9, 2)])
        limit = -np.pi * np.cos(theta_c) / (np.sin(theta_c) - theta_c * np.cos(theta_c))
        j0 = limit + rng.uniform(0.2, 1.5, 4)
        assert close(student.peak_rate(theta_c, j0, i0[:4]), np.full(4, np.inf), what="peak rate")
