import numpy as np
from autograder.checking import close, public, question

pytestmark = question("bayes")


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
