import numpy as np
from autograder.checking import close, public, question

pytestmark = question("kernel")


@public(points=1)
def test_directions(student):
    """Preferred directions start at -pi and are equally spaced."""
    assert close(student.preferred_directions(4), [-np.pi, -np.pi / 2, 0, np.pi / 2], abs=1e-9, what="angle")


@public(points=2)
def test_uniform_weights(student):
    """Without a cosine term all weights are equal, and each neuron's weights sum to J0."""
    assert close(student.ring_weights(5, -2.0, 0.0), np.full((5, 5), -0.4), what="weight")
