import numpy as np

from autograder.checking import array, close, hidden, public, question

pytestmark = question("travelling")


def bump(n, at, theta_c=1.84, peak=1.74):
    """The bump of a ring with J0 = -1, J1 = 3 and unit input."""
    theta = -np.pi + 2 * np.pi * np.arange(n) / n
    return peak * np.maximum(np.cos(theta - at) - np.cos(theta_c), 0) / (1 - np.cos(theta_c))


@public(points=2)
def test_resting_bump(student):
    """Nothing turns a bump at rest: gamma, the path's length and the velocity are zero."""
    rates, times = bump(36, 0.5), np.array([0.0, 20.0, 50.0])
    theta = -np.pi + 2 * np.pi * np.arange(36) / 36
    weights = (-1 + 3 * np.cos(theta[:, None] - theta)) / 36
    assert close(student.gamma_for_velocity(0.0, 10.0), 0.0, what="gamma")
    path = student.travelling_bump(weights, rates, 1.0, times, 10.0)
    assert close(path, [0.5, 0.5, 0.5], abs=0.05, what="path of the bump")
    assert close(student.bump_velocity(times, np.array([rates, rates, rates])), 0.0, abs=1e-6, what="velocity")


@hidden(points=3, hint="gamma-units")
def test_gamma_for_velocity(student, reference, rng):
    """The sine term that the bump needs is proportional to velocity and to the time constant."""
    velocity, tau = rng.uniform(-600, 600, 8), rng.uniform(5, 30)
    assert close(student.gamma_for_velocity(velocity, tau), reference.gamma_for_velocity(velocity, tau), what="gamma")


@hidden(points=3, hint="unwrap")
def test_bump_velocity(student, rng):
    """The velocity of a bump that goes round several times is measured, either way round.

    The second bump is slow where the times are far apart and fast where they are close. Its way from the straight line
    is zero at both ends and without slope, so that a line fitted to the path has the mean velocity, too.
    """
    for sign, change in ((1, 0.0), (-1, rng.uniform(0.35, 0.45))):
        phase = 2 * np.pi * np.arange(40) / 39
        steps = rng.uniform(10, 30, 40) if change == 0 else rng.uniform(17, 23, 40) * (1 + 0.5 * np.cos(2 * phase))
        times = np.cumsum(steps) + rng.uniform(0, 500)
        velocity = sign * rng.uniform(900, 1800)
        past = (times - times[0]) / (times[-1] - times[0])
        away = np.array([np.sin(4 * np.pi * past), np.sin(2 * np.pi * past)])
        slopes = away @ (past - past.mean())
        path = past - change / (4 * np.pi) * (away[0] - slopes[0] / slopes[1] * away[1])
        path = rng.uniform(-3, 3) + np.radians(velocity) * (times[-1] - times[0]) / 1000 * path
        rates = np.array([bump(60, at) for at in path])
        assert close(student.bump_velocity(times, rates), velocity, rel=0.02, what="velocity")


@hidden(points=4, hint="unwrap")
def test_travelling_bump(student, reference, rng, credit):
    """A simulated bump travels at the speed that the sine term sets, its path continuous over whole turns.

    Gamma / tau is exact for the continuum; over 100 draws 32 neurons and Euler with tau/20 came within 0.4 % of it once
    the rates had settled (2 % allowed), with a start-up lag of the path below 0.09 rad (0.25). A bump that starts too
    low runs ahead by gamma times the logarithm of its growth, 0.3 rad and more, while the rates rise (0.1 allowed).
    """
    n = 32
    for share, sign in ((0.4, 1), (0.4, -1)):
        with credit(share):
            tau, gamma = rng.uniform(5, 8.5), sign * rng.uniform(0.25, 0.4)
            at = -sign * rng.uniform(0.5, 3)  # at 180 degrees the first entry could have either sign
            j1, i0 = rng.uniform(2.7, 4.2), rng.uniform(1.5, 4)
            j0, theta_c = reference.j0_limit(j1) - rng.uniform(1, 2), reference.half_width(j1)
            weights = reference.ring_weights(n, j0, j1, gamma)
            rates = bump(n, at, theta_c, reference.peak_rate(theta_c, j0, i0))
            times = rng.uniform(1, 5) * tau + np.linspace(0, 40 * tau, 21)
            got = array(student.travelling_bump(weights, rates, i0, times, tau), (21,), what="path of the bump")
            want = at + gamma * (times - times[0]) / tau
            assert close(got, want, abs=0.25, what="path of the bump")
            assert close((got[-1] - got[5]) / (times[-1] - times[5]), gamma / tau, rel=0.02, what="speed")
    with credit(0.2):
        case = weights, rng.uniform(0.2, 0.3) * rates, i0, times[:5], tau
        got = array(student.travelling_bump(*case), (5,), what="path of the bump")
        assert close(got, reference.travelling_bump(*case), abs=0.1, what="path of the bump")
