import numpy as np

from autograder.checking import PER_SECOND, hidden, labelled, public, question, shows_curve

pytestmark = question("f_i_figure")


@public(points=2)
def test_f_i_labels_with_units(student):
    """Both axes are labelled with their units: a current density, and a rate."""
    fig = student.plot_f_i_curve(np.linspace(0.0, 0.5, 11), np.sqrt(np.linspace(0.0, 0.5, 11)) * 100)
    assert labelled(fig, x=r"A(?![a-z])|安", y=PER_SECOND)


@hidden(points=2, hint="figure-curves")
def test_f_i_curve_is_drawn(student, rng):
    """A line joins the points of the curve, current along x and rate along y."""
    current = np.sort(rng.uniform(0, 0.8, 25))
    rate = np.where((current > 0.06) & (current < 0.6), 50 + 120 * current, 0.0)
    fig = student.plot_f_i_curve(current, rate)
    assert shows_curve(fig, current, rate, what="f-I curve")
