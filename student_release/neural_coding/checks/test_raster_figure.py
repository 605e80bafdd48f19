import numpy as np
from autograder.checking import PER_SECOND, labelled, public, question

pytestmark = question("raster_figure")
SECONDS = r"\bs\b|\bsec|秒"


@public(points=1)
def test_axes_have_labels_and_units(student):
    """Both panels are labelled: time in s, the trials, and the rate in Hz."""
    trials = [np.array([0.1, 0.4, 0.7]), np.array([0.2]), np.array([0.5, 0.9])]
    fig = student.raster_figure(trials, np.full(1000, 30.0), 1e-3, 0.1)
    assert labelled(fig, x=SECONDS, y=PER_SECOND, units=False)
