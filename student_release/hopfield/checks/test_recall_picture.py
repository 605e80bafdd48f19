import numpy as np
from autograder.checking import has_legend, holds, labelled, public, question

pytestmark = question("recall_picture")


def named(label, *words):
    """Whether one of these words stands in a label."""
    return any(word in label.lower() for word in words)


@public(points=2)
def test_labels_and_legend(student):
    """Axes are labelled, and a legend tells the loads apart."""
    mean = np.array([[1.0, 0.9, 0.2], [0.9, 0.5, 0.0]])
    fig = student.plot_recall_probability(np.array([0.0, 0.2, 0.4]), np.array([10, 40]), mean, np.full((2, 3), 0.05))
    assert labelled(fig, units=False)
    lost, kept = ("flip", "corrupt", "翻转", "残缺"), ("recall", "retriev", "回忆", "检索")
    swapped = [
        named(a.ylabel, *lost)
        and not named(a.ylabel, *kept)
        and named(a.xlabel, "prob", "概率", *kept)
        and not named(a.xlabel, *lost)
        for a in fig.axes
    ]
    assert holds(not any(swapped), "The labels of the two axes are swapped.")
    assert has_legend(fig, 2, naming=[10, 40])
