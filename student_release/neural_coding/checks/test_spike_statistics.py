import numpy as np
from autograder.checking import close, public, question

pytestmark = question("spike_statistics")


@public(points=1)
def test_regular_train_has_no_variability(student):
    """A clock-like train has CV 0 and, in windows of whole intervals, Fano factor 0."""
    clock = np.arange(100) * 0.02 + 0.01
    assert close(student.interval_cv(clock), 0.0, abs=1e-6, what="CV")
    assert close(student.fano_factor(clock, 2.0, 0.2), 0.0, abs=1e-6, what="Fano factor")


@public(points=1)
def test_histogram_integrates_to_one(student):
    """When the bins hold all intervals the density integrates to 1."""
    spikes, edges = np.array([0.01, 0.03, 0.08, 0.09, 0.17]), np.array([0.0, 0.015, 0.04, 0.1])
    density = student.interval_density(spikes, edges)
    assert close(density, [0.25 / 0.015, 0.25 / 0.025, 0.5 / 0.06], what="interval density")
