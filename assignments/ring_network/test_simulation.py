import numpy as np

from autograder.checking import array, close, curve, hidden, holds, number, public, question, within

pytestmark = question("simulation")


@public(points=3)
def test_uncoupled_neurons(student):
    """Without weights each rate relaxes exponentially to its rectified input."""
    times, drive, start = np.array([0.0, 5.0, 12.0, 40.0]), np.array([2.0, -1.0, 0.5]), np.array([0.0, 3.0, 4.0])
    got = student.simulate_ring(np.zeros((3, 3)), drive, start, times, 8.0)
    goal = np.array([2.0, 0.0, 0.5])
    want = goal + (start - goal) * np.exp(-times / 8.0)[:, None]
    assert curve(got, want, within=0.02, what="rate")


@hidden(points=4, hint="rectified-input")
def test_transient_of_any_network(student, reference, rng):
    """A network with any weights follows the rate equation at all times asked for.

    The first time is not 0. 3 % of the range; forward Euler with a step of tau/10 stays within 2.5 %, with one of
    1 ms it does not where tau is short.
    """
    for tau in (rng.uniform(1.5, 2.5), rng.uniform(6, 15)):
        n = 16
        weights = rng.normal(0, 0.12, (n, n)) - 0.02
        drive, start = rng.uniform(-1, 2, n), rng.uniform(0, 3, n)
        times = rng.uniform(1, 5) * tau + tau * np.array([0.0, 0.4, 1.0, 2.3, 6.0])
        got = student.simulate_ring(weights, drive, start, times, tau)
        want = reference.simulate_ring(weights, drive, start, times, tau)
        assert curve(got, want, within=0.03, what="rate")


@hidden(points=3, hint="small-growth")
def test_growth_from_the_homogeneous_state(student, rng):
    """A small cosine perturbation of the homogeneous state grows, or decays, as the linear theory says.

    Gain exp(lambda t) with |lambda t| <= 1; forward Euler with a step of tau/10 is 4 % off at most.
    """
    n = 24
    theta = -np.pi + 2 * np.pi * np.arange(n) / n
    inhibited, excited = rng.uniform(-1, -0.2), rng.uniform(0.1, 0.5)  # the network's own input to the even state
    for j0, j1 in ((inhibited, rng.uniform(2.8, 3.6)), (excited, rng.uniform(0.4, 1.2))):
        tau = rng.uniform(6, 15)
        weights = (j0 + j1 * np.cos(theta[:, None] - theta)) / n
        span = 0.9 * tau / abs(j1 / 2 - 1)
        rest, wave = 2.0 / (1 - j0), 1e-3 * np.cos(theta - rng.uniform(-3, 3))
        got = student.simulate_ring(weights, 2.0, rest + wave, np.array([0.0, span]), tau)
        end = array(got, (2, n), what="rate")[-1] - rest
        gain = number(end @ wave / (wave @ wave), what="growth of a small perturbation")
        want = np.exp((j1 / 2 - 1) * span / tau)
        assert close(gain, want, rel=0.06, what="growth of a small perturbation")


@hidden(points=6, hint="bump-settles")
def test_settled_bump(student, reference, rng, credit):
    """Rates settle into a bump of the predicted height and width, wherever on the ring it starts.

    The inputs are random, the dynamics are not. The theory is for infinitely many neurons: over 250 draws, Euler at
    N = 40 came within 0.4 % in height (3 % allowed), 1.1 neurons in width (3) and 0.035 rad in position (0.1), all
    bounded effects of the grid, so that no right answer fails by chance.
    """
    n, tau = 40, 10.0
    theta = -np.pi + 2 * np.pi * np.arange(n) / n
    for share in (0.5, 0.5):
        with credit(share):
            j1 = rng.uniform(2.8, 5)
            j0 = reference.j0_limit(j1) - rng.uniform(1, 2.5)
            at, i0 = rng.uniform(-np.pi, np.pi), rng.uniform(0.5, 3)
            weights = (j0 + j1 * np.cos(theta[:, None] - theta)) / n
            start = i0 * (1 + 0.5 * np.cos(theta - at))
            got = student.simulate_ring(weights, i0, start, np.array([0.0, 300.0]), tau)
            rates = array(got, (2, n), what="rate")[-1]
            assert holds(rates.min() > -1e-3 * rates.max(), "A firing rate is negative.")
            theta_c = reference.half_width(j1)
            assert close(rates.max(), reference.peak_rate(theta_c, j0, i0), rel=0.03, what="peak rate")
            active = np.pi * np.mean(rates > 0.01 * rates.max())
            assert close(active, theta_c, abs=3 * np.pi / n, rel=0, what="half-width")
            shift = np.angle(rates @ np.exp(1j * (theta - at)))
            assert within(shift, -0.1, 0.1, what="shift of the bump")
