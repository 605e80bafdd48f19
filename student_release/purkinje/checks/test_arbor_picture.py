import numpy as np
from autograder.checking import equal_aspect, labelled, public, question, shows_segments

pytestmark = question("arbor_picture")
MICROMETRE = r"(?<![a-z])um|(?<![a-z])mu|µ|μ|micro|微米"


def small():
    """A cell of seven points with a fork."""
    xy = [[0, 0], [5, 10], [15, 18], [4, 25], [-12, 30], [9, 38], [28, 20]]
    return {
        "xyz": np.column_stack([xy, np.arange(7)]).astype(float),
        "radius": np.ones(7),
        "kind": np.array([1] + [3] * 6),
        "parent": np.array([-1, 0, 1, 1, 3, 3, 2]),
    }


@public(points=2)
def test_axes(student, credit):
    """Both axes are labelled in micrometres and have the same scale."""
    fig = student.draw_arbor(small())
    with credit(0.5):
        assert labelled(fig, units=False, x=MICROMETRE, y=MICROMETRE)
    with credit(0.5):
        assert equal_aspect(fig)


@public(points=2)
def test_children_are_joined_to_parents(student):
    """A line joins every point to its parent."""
    xy = small()["xyz"][:, :2]
    wanted = [[xy[0], xy[1]], [xy[1], xy[2]], [xy[1], xy[3]], [xy[3], xy[4]], [xy[3], xy[5]], [xy[2], xy[6]]]
    assert shows_segments(student.draw_arbor(small()), wanted, what="segments")
