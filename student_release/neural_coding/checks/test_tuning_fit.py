import numpy as np
from autograder.checking import close, public, question

pytestmark = question("tuning_fit")


@public(points=1)
def test_gaussian_fit_without_noise(student):
    """From rates without noise the fit returns the curve's own parameters."""
    s = np.linspace(-40, 40, 33)
    r = 52.0 * np.exp(-((s - 6.0) ** 2) / (2 * 14.0**2))
    assert close(student.fit_gaussian_tuning(s, r), [6.0, 52.0, 14.0], rel=1e-3, what="fitted parameters")
