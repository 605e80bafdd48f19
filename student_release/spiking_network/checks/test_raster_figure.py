import numpy as np
from autograder.checking import PER_SECOND, holds, labelled, public, question

pytestmark = question("raster_figure")


@public(points=2)
def test_labels_and_titles(student):
    """Every axis is labelled, times in ms and rates in Hz, and each network has its title."""
    train = (np.arange(5.0, 95.0, 0.5), np.arange(180) % 40)
    fig = student.plot_rasters([train, train], ["first net", "second net"], 40, 0.0, 100.0)
    assert labelled(fig, units=False)
    assert labelled(fig, x=["ms", "毫秒"], y=PER_SECOND, units=False)
    titles = " ".join([fig.suptitle, *(ax.title for ax in fig.axes), *fig.words()])
    assert holds("first net" in titles and "second net" in titles, "The titles are missing.")
