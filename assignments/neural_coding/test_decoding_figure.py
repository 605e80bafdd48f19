import numpy as np

from autograder.checking import (
    DEGREES,
    has_legend,
    hidden,
    holds,
    labelled,
    public,
    question,
    shows_curve,
    shows_points,
)

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


@hidden(points=1, hint="counts-over-preferred")
def test_counts_are_drawn(student, rng):
    """The counts are drawn over the preferred stimuli, as dots, stems or bars."""
    preferred, counts, *rest = response(rng)
    fig = student.decoding_figure(preferred, counts, *rest)
    assert shows_points(fig, np.column_stack([preferred, counts]), tol=1e-3, what="counts")


@hidden(points=1.5, hint="posterior-as-curve")
def test_posterior_is_drawn(student, rng):
    """The posterior density is drawn as a curve over the stimulus."""
    preferred, counts, s, posterior, s_true = response(rng)
    fig = student.decoding_figure(preferred, counts, s, posterior, s_true)
    assert shows_curve(fig, s, posterior, what="posterior density")


@hidden(points=1, hint="vertical-line")
def test_true_stimulus_is_marked(student, rng):
    """A vertical line marks the true stimulus."""
    preferred, counts, s, posterior, s_true = response(rng)
    fig = student.decoding_figure(preferred, counts, s, posterior, s_true)
    places = [line.x for ax in fig.axes for line in ax.lines if len(line.x) >= 2 and np.ptp(line.y) > 0]
    places += [one[:, 0] for ax in fig.axes for segments in ax.segments for one in segments]
    marked = any(np.allclose(x, s_true, rtol=0, atol=1e-6) for x in places)
    assert holds(marked, "No vertical line stands at the true stimulus.")
