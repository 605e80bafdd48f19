import numpy as np

from autograder.checking import array, close, hidden, public, question

pytestmark = question("measure")


@public(points=1)
def test_centre_of_one_neuron(student):
    """A single active neuron points at its own preferred direction."""
    assert close(student.bump_centre(5.0 * (np.arange(8) == 5)), np.pi / 4, abs=1e-9, what="centre")


@public(points=1)
def test_width_of_a_block(student):
    """If a quarter of the neurons is active, the half-width is an eighth of the circle."""
    assert close(student.active_half_width(np.array([0, 1.0, 2.0, 0, 0, 0, 0, 0])), np.pi / 4, what="half-width")


@hidden(points=3, hint="population-vector")
def test_centre(student, reference, rng, credit):
    """The centre is the population vector's direction, for bumps across 180 degrees and for whole histories.

    Compared on the circle, so that any turn of 2 pi may be added.
    """
    theta = reference.preferred_directions(36)
    with credit(0.6):
        for at in (rng.uniform(-2, 2), np.pi - 0.05, -np.pi + 0.02):
            rates = np.maximum(np.cos(theta - at) - rng.uniform(-0.5, 0.5), 0) + rng.uniform(0, 0.1, 36)
            got = array(student.bump_centre(rates), (), what="centre")
            assert close(np.exp(1j * got), np.exp(1j * reference.bump_centre(rates)), abs=1e-6, what="centre")
    with credit(0.4):
        rates = np.maximum(np.cos(theta - np.linspace(-3, 9, 25)[:, None]), 0) * rng.uniform(1, 9)
        got = array(student.bump_centre(rates), (25,), what="centre")
        assert close(np.exp(1j * got), np.exp(1j * reference.bump_centre(rates)), abs=1e-6, what="centre")


@hidden(points=3, hint="half-of-the-active")
def test_active_half_width(student, reference, rng):
    """The half-width is half the angle that the active neurons take up, wherever they are."""
    theta = reference.preferred_directions(48)
    for at in (0.0, rng.uniform(-2, 2), np.pi - 0.05):
        bump = rng.uniform(1, 30) * np.maximum(np.cos(theta - at) - rng.uniform(-0.6, 0.6), 0)
        low = bump < 0.02 * bump.max()
        bump[low] = rng.choice([0.004, 0.0097, 0.0103], low.sum()) * bump.max()
        got = student.active_half_width(bump)
        assert close(got, reference.active_half_width(bump), what="half-width")
    assert close(student.active_half_width(rng.uniform(1, 2, 30)), np.pi, what="half-width")
