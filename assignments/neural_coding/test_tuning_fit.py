import numpy as np

from autograder.checking import array, close, hidden, public, question, within

pytestmark = question("tuning_fit")


@public(points=1)
def test_gaussian_fit_without_noise(student):
    """From rates without noise the fit returns the curve's own parameters."""
    s = np.linspace(-40, 40, 33)
    r = 52.0 * np.exp(-((s - 6.0) ** 2) / (2 * 14.0**2))
    assert close(student.fit_gaussian_tuning(s, r), [6.0, 52.0, 14.0], rel=1e-3, what="fitted parameters")


@hidden(points=2, hint="starting-values")
def test_gaussian_fit(student, reference, rng, credit):
    """The Gaussian fit finds the curve in any range of stimuli, also under noise.

    The stimuli come in random order. With noise of 1 % of the peak the tolerances are over 10 standard errors.
    """
    for noise, size in ((0.0, -1), (0.0, 1), (0.01, -1), (0.01, 1)):
        scale = 10 ** (size * rng.uniform(1, 2))
        middle = rng.choice([-1, 1]) * rng.uniform(4, 8) * scale
        truth = middle + rng.uniform(-0.5, 0.5) * scale, rng.uniform(15, 90), rng.uniform(0.3, 0.6) * scale
        s = middle + rng.uniform(-2, 2, 50) * scale
        r = reference.gaussian_tuning(s, *truth) + noise * truth[1] * rng.normal(size=50)
        with credit(0.25):
            got = array(student.fit_gaussian_tuning(s, r), (3,), what="fitted parameters")
            assert close(got[0], truth[0], abs=(0.05 if noise else 1e-3) * truth[2], what="preferred stimulus")
            assert close(got[1], truth[1], rel=0.06 if noise else 1e-3, what="maximal rate")
            assert close(got[2], truth[2], rel=0.06 if noise else 1e-3, what="tuning width")


@hidden(points=1.5, hint="cosine-fit-is-linear")
def test_cosine_fit(student, reference, rng, credit):
    """The cosine fit finds direction, background and maximum, for unevenly spaced directions too.

    One direction is far from where a fit without starting values begins. With noise of 0.5 Hz at 60 directions the
    tolerances are over 10 standard errors.
    """
    for noise, share, least, most in ((0.0, 0.3, 0, 360), (0.0, 0.3, 140, 220), (0.5, 0.4, 0, 360)):
        s = np.sort(np.concatenate([rng.uniform(0, 360, 30), rng.uniform(20, 140, 30)]))
        background = rng.uniform(30, 40)
        truth = rng.uniform(least, most), background, background + rng.uniform(18, 25)
        r = reference.cosine_tuning(s, *truth) + noise * rng.normal(size=60)
        with credit(share):
            got = array(student.fit_cosine_tuning(s, r), (3,), what="fitted parameters")
            turn = (got[0] - truth[0] + 180) % 360 - 180
            assert within(turn, *((-5, 5) if noise else (-0.1, 0.1)), what="error of the preferred direction")
            assert close(got[1:], truth[1:], rel=0.05 if noise else 1e-3, what="rates of the fit")


@hidden(points=1.5, hint="starting-values")
def test_sigmoid_fit(student, reference, rng, credit):
    """The sigmoid fit finds rising and falling curves, also under noise.

    The stimuli come in random order. With noise of 4 % of the maximum the tolerances are over 7 standard errors; the
    largest rate is 9 % too high.
    """
    for noise, sign, size in ((0.0, 1, -1), (0.0, -1, 1), (0.04, 1, 1), (0.04, -1, -1)):
        scale = 10 ** (size * rng.uniform(0.8, 1.6))
        middle = rng.choice([-1, 1]) * rng.uniform(4, 8) * scale
        half = middle + rng.uniform(-0.3, 0.3) * scale
        truth = half, rng.uniform(20, 80), sign * rng.uniform(0.1, 0.2) * scale
        s = middle + rng.permutation(np.linspace(-1.5, 1.5, 161)) * scale
        r = reference.sigmoid_tuning(s, *truth) + noise * truth[1] * rng.normal(size=161)
        with credit(0.25):
            got = array(student.fit_sigmoid_tuning(s, r), (3,), what="fitted parameters")
            assert close(got[0], truth[0], abs=(0.1 if noise else 1e-3) * scale, what="half-way stimulus")
            assert close(got[1], truth[1], rel=0.06 if noise else 1e-3, what="maximal rate")
            assert close(got[2], truth[2], rel=0.3 if noise else 1e-3, what="width of the rise")
