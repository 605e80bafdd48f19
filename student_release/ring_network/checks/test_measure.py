import numpy as np
from autograder.checking import close, public, question

pytestmark = question("measure")


@public(points=1)
def test_centre_of_one_neuron(student):
    """A single active neuron points at its own preferred direction."""
    assert close(student.bump_centre(5.0 * (np.arange(8) == 5)), np.pi / 4, abs=1e-9, what="centre")


@public(points=1)
def test_width_of_a_block(student):
    """If a quarter of the neurons is active, the half-width is an eighth of the circle."""
    assert close(student.active_half_width(np.array([0, 1.0, 2.0, 0, 0, 0, 0, 0])), np.pi / 4, what="half-width")
