import numpy as np
from autograder.checking import DEGREES, has_legend, labelled, public, question

pytestmark = question("decoding_figure")


def response(rng):
    """Counts of 20 neurons and a posterior that belongs to nothing in particular."""
    preferred, s = np.linspace(-60, 60, 20), np.linspace(-70, 70, 281)
    s_true = float(rng.uniform(-30, 30))
    posterior = np.exp(-((s - s_true - rng.uniform(2, 4)) ** 2) / (2 * rng.uniform(4, 8) ** 2))
    return preferred, rng.poisson(4, 20) + np.arange(20) % 3, s, posterior / (posterior.sum() * 0.5), s_true


@public(points=1.5)
def test_axes_and_legend_of_both_panels(student):
    """Both panels are labelled, stimuli in degrees, and a legend names the lines."""
    fig = student.decoding_figure(*response(np.random.default_rng(1)))
    assert labelled(fig, x=DEGREES, units=False)
    assert has_legend(fig, 2)
