import numpy as np

from autograder.checking import array, close, hidden, holds, public, question

pytestmark = question("energy")


@public(points=2)
def test_two_units(student):
    """Two units that like each other have energy -1 when they agree and +1 when they do not."""
    weights = np.array([[0.0, 1.0], [1.0, 0.0]])
    assert close(student.energy(weights, np.array([1, 1])), -1.0, what="energy")
    assert close(student.energy(weights, np.array([1, -1])), 1.0, what="energy")


@hidden(points=2, hint="energy-factor")
def test_energy(student, reference, rng):
    """The energy counts every pair of units once."""
    for n in (12, 45):
        weights = rng.normal(size=(n, n))
        weights = weights + weights.T - np.diag(2 * np.diag(weights))
        state = rng.choice([-1, 1], n)
        assert close(student.energy(weights, state), reference.energy(weights, state), abs=1e-7, what="energy")


@hidden(points=4, hint="energy-factor")
def test_energy_never_rises(student, reference, rng):
    """Update by update the energy falls or stays, from the initial state's to the last state's.

    Symmetric Gaussian weights, so that no field is zero.
    """
    for n in (30, 60):
        weights = rng.normal(size=(n, n)) / np.sqrt(n)
        weights = (weights + weights.T) / 2 - np.diag(np.diag(weights))
        state, order = rng.choice([-1, 1], n), rng.integers(0, n, 2 * n)
        got = array(student.energy_trace(weights, state, order), (2 * n + 1,), what="energy trace")
        assert close(got, reference.energy_trace(weights, state, order), rel=1e-5, abs=1e-5, what="energy trace")
        assert holds(np.diff(got).max() <= 1e-3, "The energy rises at some update.")
    # Unit 0 feels nothing but rounding (0.1 + 0.2 - 0.3 + 0.5 - 0.5) and keeps its state, which units 4 and 5
    # then follow or not; all the same when the weights are small.
    couplings = {(0, 1): 0.1, (0, 2): 0.2, (0, 3): 0.3, (0, 4): 0.5, (0, 5): -0.5, (1, 2): 1, (1, 3): -1, (2, 3): -1}
    weights = np.zeros((6, 6))
    for (i, j), w in couplings.items():
        weights[i, j] = weights[j, i] = w
    for scale in (1, 1e-4):
        for first in (1, -1):
            case = (scale * weights, np.array([first, 1, 1, -1, 1, 1]), np.array([0, 5, 4, 1, 0]))
            want = reference.energy_trace(*case)
            assert close(student.energy_trace(*case), want, rel=1e-5, abs=1e-9, what="energy trace")
