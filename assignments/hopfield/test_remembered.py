import re

import numpy as np

from autograder.checking import hidden, holds, public, question

pytestmark = question("remembered")

STORED = r"stor|orig|target|true|to (be )?(recall|rememb|retriev)|存|原"
CUE = r"cue|corrupt|nois|flip|initial|start|damag|partial|线索|残缺|噪|提示|初始"
RECALLED = (
    r"recall|retriev|recover|restor|final|result|output|after|converg|settl|end\b"
    r"|回忆|回想|恢复|检索|结果|最终|稳定|收敛|后"
)


def belies(title, place):
    """Whether a title says one of the other two pictures, and not its own."""
    own = (STORED, CUE, RECALLED)[place]
    others = {STORED, CUE, RECALLED} - {own}
    return not re.search(own, title, re.IGNORECASE) and any(re.search(o, title, re.IGNORECASE) for o in others)


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


@hidden(points=4, hint="three-pictures")
def test_pictures(student, rng, credit):
    """Pattern, cue and recalled state are shown in this order, upright and pixel by pixel.

    Any two colours will do, inverted ones included, and any coordinates as long as row 0 is seen at the top.
    """
    rows, columns = int(rng.integers(8, 14)), int(rng.integers(15, 20))
    pictures = rng.choice([-1, 1], (3, rows * columns), p=[0.6, 0.4])
    fig = student.plot_recall(*pictures, (rows, columns))
    shown = [axes.seen(image) for axes in fig.across() for image in axes.images]
    titles = [axes.title for axes in fig.across() for _ in axes.images]
    for share, k in ((0.3, 0), (0.4, 1), (0.3, 2)):
        with credit(share):
            assert holds(len(shown) > k, "The figure should show three images side by side.")
            pixels = np.nan_to_num(shown[k], nan=-1e9)  # what is masked has the colour of the paper
            pixels = pixels.reshape(*pixels.shape[:2], -1)  # one number for each, or the parts of a colour
            assert holds(pixels.shape[:2] == (rows, columns), "An image does not have one pixel for each unit.")
            dark = (pixels != pixels[0, 0]).any(axis=2)
            want = pictures[k].reshape(rows, columns) > 0
            same = np.array_equal(dark, want) or np.array_equal(dark, ~want)
            assert holds(same, "An image does not show the state that belongs there, upright.")
            assert holds(not belies(titles[k], k), "An image has the title of another.")
