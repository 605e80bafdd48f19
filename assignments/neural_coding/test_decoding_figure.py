import re
from dataclasses import replace

import numpy as np

from autograder.checking import (
    DEGREES,
    has_legend,
    hidden,
    holds,
    labelled,
    mentions,
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


COUNT, DENSITY = r"count|spike|number|\bn\b|n_|计数|数|个", "densit|probab|poster|密度|概率|后验"


def panels_with(fig, shows):
    """Those panels that show something by themselves."""
    return [ax for ax in fig.axes if shows(replace(fig, axes=[ax]))]


@public(points=1.5)
def test_axes_and_legend_of_both_panels(student):
    """Both panels are labelled, stimuli in degrees, and a legend names the lines."""
    fig = student.decoding_figure(*response(np.random.default_rng(1)))
    assert labelled(fig, x=DEGREES, units=False)
    assert has_legend(fig, 2)


@hidden(points=1, hint="counts-over-preferred")
def test_counts_are_drawn(student, rng):
    """The counts are drawn over the preferred stimuli, as dots, stems or bars.

    They do not share a panel with the posterior density, and each panel has its own label.
    """
    preferred, counts, s, posterior, s_true = response(rng)
    fig, places = student.decoding_figure(preferred, counts, s, posterior, s_true), np.column_stack([preferred, counts])
    assert shows_points(fig, places, tol=1e-3, what="counts")
    upper = panels_with(fig, lambda one: shows_points(one, places, tol=1e-3))
    lower = panels_with(fig, lambda one: shows_curve(one, s, posterior))
    pairs = [(above, below) for above in upper for below in lower if above.place != below.place]
    assert holds(pairs or not lower, "The counts and the posterior do not have a panel each.")
    exchanged = any(mentions(above.ylabel, DENSITY) and not mentions(above.ylabel, COUNT) for above, _ in pairs)
    assert holds(not exchanged, "The axis of the counts is labelled as that of the density.")


@hidden(points=1.5, hint="posterior-as-curve")
def test_posterior_is_drawn(student, rng):
    """The posterior density is drawn as a curve over the stimulus."""
    preferred, counts, s, posterior, s_true = response(rng)
    fig = student.decoding_figure(preferred, counts, s, posterior, s_true)
    assert shows_curve(fig, s, posterior, what="posterior density")
    for ax in panels_with(fig, lambda one: shows_curve(one, s, posterior)):
        names = [line.label for line in ax.lines if shows_curve(drawn_alone(fig, ax, line), s, posterior)]
        words = [text for a in (fig, ax) for text in a.legend if text not in names]
        mistaken = any(re.search("true|real|shown|真", name.lower()) for name in names if not mentions(name, DENSITY))
        known = any(mentions(text, DENSITY) for text in words)
        assert holds(not (mistaken and known), "The legend takes the posterior for the true stimulus.")


def drawn_alone(fig, ax, line):
    """The figure with this line and nothing else."""
    return replace(fig, axes=[replace(ax, lines=[line], errorbars=[])])


@hidden(points=1, hint="vertical-line")
def test_true_stimulus_is_marked(student, rng):
    """A vertical line marks the true stimulus, where the posterior is."""
    preferred, counts, s, posterior, s_true = response(rng)
    fig = student.decoding_figure(preferred, counts, s, posterior, s_true)
    panels = panels_with(fig, lambda one: shows_curve(one, s, posterior)) or fig.axes
    places = [line.x for ax in panels for line in ax.lines if len(line.x) >= 2 and np.ptp(line.y) > 0]
    places += [one[:, 0] for ax in panels for segments in ax.segments for one in segments]
    marked = any(np.allclose(x, s_true, rtol=0, atol=1e-6) for x in places)
    assert holds(marked, "No vertical line stands at the true stimulus.")
