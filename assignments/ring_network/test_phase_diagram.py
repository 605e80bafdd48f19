import numpy as np

from autograder.checking import array, close, equal, hidden, public, question

pytestmark = question("phase_diagram")


@public(points=2)
def test_three_phases(student):
    """Weak coupling leaves the ring homogeneous, cosine coupling makes a bump, strong excitation runs away."""
    assert equal(student.phase(0.0, 1.0), 0, what="phase")
    assert equal(student.phase(-1.0, 3.0), 1, what="phase")
    assert equal(student.phase(3.0, 1.0), 2, what="phase")


@hidden(points=4, hint="runaway-limit")
def test_j0_limit(student, reference, rng, credit):
    """The rates run away beyond a bound on J0 that is set by the homogeneous state or by the bump."""
    with credit(0.25):
        j1 = rng.uniform(0.2, 1.9, 4)
        assert close(student.j0_limit(j1), reference.j0_limit(j1), rel=1e-4, what="bound on J0")
        assert close(student.j0_limit(2.0), 1.0, rel=1e-4, what="bound on J0")
    with credit(0.75):
        j1 = np.append(rng.uniform(2.1, 2.9, 4), rng.uniform(3, 12, 8))
        assert close(student.j0_limit(j1), reference.j0_limit(j1), rel=1e-4, abs=1e-4, what="bound on J0")
        assert close(student.j0_limit(j1[-1]), reference.j0_limit(j1[-1]), rel=1e-4, abs=1e-4, what="bound on J0")


@hidden(points=4, hint="phases")
def test_phase(student, reference, rng):
    """Every point of the plane of couplings belongs to the phase that the network settles in.

    Some points are drawn near the bound on J0, and some make a table of a row of J0 and a column of J1.
    """
    j0, j1 = rng.uniform(-6, 3, 120), np.append(rng.uniform(0.1, 12, 40), rng.uniform(0.1, 8, 80))
    j0[:40] = reference.j0_limit(j1[:40]) + rng.choice([-1, 1], 40) * rng.uniform(0.1, 1.5, 40)
    clear = (np.abs(j1 - 2) > 0.05) & (np.abs(j0 - reference.j0_limit(j1)) > 0.05)
    assert equal(student.phase(j0[clear], j1[clear]), reference.phase(j0[clear], j1[clear]), what="phase")
    j0, j1 = np.array([[-9.0, -1.0, 2.5]]) + rng.uniform(-0.3, 0.3, (1, 3)), np.array([[1.0], [2.8], [3.5], [6.0]])
    got = array(student.phase(j0, j1), what="phase")
    assert equal(got.ravel(), reference.phase(j0, j1).ravel(), what="phase")
