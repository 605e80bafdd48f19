import numpy as np
from autograder.checking import number, public, question, within

pytestmark = question("population_vector")


def turn(got, want):
    """Angle from one direction to another, between -180 and 180 degrees."""
    return (number(got, what="direction") - want + 180) % 360 - 180


@public(points=1)
def test_two_neurons(student):
    """Two neurons at right angles, equally active, point halfway between."""
    got = student.population_vector(np.full(2, 30.0), np.array([0.0, 90.0]), np.full(2, 10.0), np.full(2, 50.0))
    assert within(turn(got, 45.0), -1e-6, 1e-6, what="error of the direction")
