import numpy as np

from autograder.checking import array, close, hidden, public, question, within

pytestmark = question("bayes")


def bumpy(rng):
    """A skewed log-likelihood and a prior that pulls the other way, both well inside the grid."""
    s, side = np.linspace(-50, 50, 401), rng.choice([-1, 1])
    x = s - side * rng.uniform(0, 8)
    log_like = -(x**2) / (2 * rng.uniform(4, 6) ** 2) + np.log1p(0.8 * np.tanh(x / 3))
    prior = np.exp(-((s + side * rng.uniform(8, 12)) ** 2) / (2 * rng.uniform(5, 7) ** 2))
    return log_like, s, prior


@public(points=1.5)
def test_flat_prior(student):
    """Under a flat prior the posterior is the likelihood, normalised; ML and MAP agree."""
    s = np.linspace(-30, 30, 241)
    log_like = -((s - 3.0) ** 2) / (2 * 4.0**2)
    got = student.posterior_density(log_like, s, np.ones(241))
    want = np.exp(log_like) / (4.0 * np.sqrt(2 * np.pi))
    assert close(got, want, rel=1e-4, abs=1e-9, what="posterior density")
    s_ml, s_map, s_mean = student.point_estimates(log_like, s, np.ones(241))
    assert close([s_ml, s_map, s_mean], [3.0, 3.0, 3.0], abs=0.01, what="estimates")


@hidden(points=1.5, hint="likelihood-times-prior")
def test_posterior(student, reference, rng):
    """The posterior weighs likelihood with prior and integrates to 1."""
    log_like, s, prior = bumpy(rng)
    want = reference.posterior_density(log_like, s, prior * rng.uniform(2, 5))
    got = student.posterior_density(log_like, s, prior * rng.uniform(2, 5))
    assert close(got, want, rel=1e-4, abs=1e-8, what="posterior density")


@hidden(points=1, hint="underflow")
def test_posterior_of_unlikely_counts(student, reference, rng, credit):
    """Very small likelihoods, and impossible stimuli, leave a proper posterior and proper estimates."""
    log_like, s, prior = bumpy(rng)
    log_like = log_like - rng.uniform(2000, 5000)
    log_like[rng.integers(0, 401, 20)] = -np.inf
    with credit(0.6):
        want = reference.posterior_density(log_like, s, prior)
        got = student.posterior_density(log_like, s, prior)
        assert close(got, want, rel=1e-4, abs=1e-8, what="posterior density")
    with credit(0.4):
        got = array(student.point_estimates(log_like, s, prior), (3,), what="estimates")
        assert close(got, reference.point_estimates(log_like, s, prior), rel=0, abs=0.25, what="estimates")


@hidden(points=2, hint="three-estimates")
def test_three_estimates(student, reference, rng, credit):
    """ML ignores the prior, MAP is the posterior's peak, the Bayesian estimate its mean."""
    log_like, s, prior = bumpy(rng)
    prior *= 0.01  # not normalised: it is its logarithm that adds to the log-likelihood
    got = array(student.point_estimates(log_like, s, prior), (3,), what="estimates")
    want = reference.point_estimates(log_like, s, prior)
    step = s[1] - s[0]
    with credit(0.3):
        assert within(got[0] - want[0], -step, step, what="error of the ML estimate")
    with credit(0.3):
        assert within(got[1] - want[1], -step, step, what="error of the MAP estimate")
    with credit(0.4):
        assert within(got[2] - want[2], -0.01, 0.01, what="error of the Bayesian estimate")
