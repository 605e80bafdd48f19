import numpy as np

from autograder.checking import hidden, number, public, question, within

pytestmark = question("population_vector")


def turn(got, want):
    """Angle from one direction to another, between -180 and 180 degrees."""
    return (number(got, what="direction") - want + 180) % 360 - 180


@public(points=1)
def test_two_neurons(student):
    """Two neurons at right angles, equally active, point halfway between."""
    got = student.population_vector(np.full(2, 30.0), np.array([0.0, 90.0]), np.full(2, 10.0), np.full(2, 50.0))
    assert within(turn(got, 45.0), -1e-6, 1e-6, what="error of the direction")


@hidden(points=1.5, hint="add-vectors-not-angles")
def test_every_direction(student, reference, rng):
    """An even population of cosine neurons reads out every direction, across 0 degrees too."""
    preferred = rng.uniform(0, 360) + np.arange(12) * 30.0
    for direction in (*rng.uniform(0, 360, 5), 1.0, 359.0, 135.0, 225.0):
        rates = reference.cosine_tuning(preferred, direction, 30.0, 50.0)
        got = student.population_vector(rates, preferred, np.full(12, 30.0), np.full(12, 50.0))
        assert within(turn(got, direction), -1e-3, 1e-3, what="error of the direction")


@hidden(points=1.5, hint="vote-above-background")
def test_votes_are_above_background_and_relative(student, reference, rng):
    """Votes count rates above each neuron's own background, relative to its maximum."""
    preferred = rng.uniform(0, 360, 9)
    r_0, r_max = rng.uniform(5, 40, 9), rng.uniform(45, 90, 9)
    rates = rng.uniform(0, 80, 9)
    want = reference.population_vector(rates, preferred, r_0, r_max)
    got = student.population_vector(rates, preferred, r_0, r_max)
    assert within(turn(got, float(want)), -1e-3, 1e-3, what="error of the direction")
