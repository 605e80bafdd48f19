import numpy as np
from autograder.checking import holds, public, question

pytestmark = question("remembered")


@public(points=2)
def test_three_titled_images(student):
    """There are three images, each with a title."""
    a = np.where(np.arange(24) % 5 < 2, 1, -1)
    fig = student.plot_recall(a, -a, np.roll(a, 1), (4, 6))
    shown = [axes for axes in fig.axes if axes.images]
    assert holds(len(shown) >= 3, "The figure should show three images side by side.")
    titles = {axes.title.strip() for axes in shown}
    named = all(any(c.isalpha() for c in title) for title in titles)
    assert holds(len(titles) >= 3 and named, "Each image needs a title of its own.")
