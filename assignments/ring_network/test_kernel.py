import numpy as np

from autograder.checking import close, hidden, public, question

pytestmark = question("kernel")


@public(points=1)
def test_directions(student):
    """Preferred directions start at -pi and are equally spaced."""
    assert close(student.preferred_directions(4), [-np.pi, -np.pi / 2, 0, np.pi / 2], abs=1e-9, what="angle")


@public(points=2)
def test_uniform_weights(student):
    """Without a cosine term all weights are equal, and each neuron's weights sum to J0."""
    assert close(student.ring_weights(5, -2.0, 0.0), np.full((5, 5), -0.4), what="weight")


@hidden(points=5, hint="weights-post-pre")
def test_weights(student, reference, rng, credit):
    """Weights follow J(theta_i - theta_j) / N, the sine term pointing from sender to receiver."""
    for share, gamma in ((0.5, 0.0), (0.5, rng.uniform(0.2, 0.8))):
        with credit(share):
            n, j0, j1 = int(rng.integers(7, 30)), rng.uniform(-3, 1), rng.uniform(1, 6)
            got = student.ring_weights(n, j0, j1, gamma)
            assert close(got, reference.ring_weights(n, j0, j1, gamma), abs=1e-6, what="weight")
