import numpy as np
from autograder.checking import PER_SECOND, labelled, public, question

pytestmark = question("f_i_figure")


@public(points=2)
def test_f_i_labels_with_units(student):
    """Both axes are labelled with their units: a current density, and a rate."""
    fig = student.plot_f_i_curve(np.linspace(0.0, 0.5, 11), np.sqrt(np.linspace(0.0, 0.5, 11)) * 100)
    assert labelled(fig, x=r"A(?![a-z])|安", y=PER_SECOND)
