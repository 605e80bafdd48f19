import numpy as np
from autograder.checking import has_legend, labelled, public, question

pytestmark = question("recall_picture")


@public(points=2)
def test_labels_and_legend(student):
    """Axes are labelled, and a legend tells the loads apart."""
    mean = np.array([[1.0, 0.9, 0.2], [0.9, 0.5, 0.0]])
    fig = student.plot_recall_probability(np.array([0.0, 0.2, 0.4]), np.array([10, 40]), mean, np.full((2, 3), 0.05))
    assert labelled(fig, units=False)
    assert has_legend(fig, 2)
