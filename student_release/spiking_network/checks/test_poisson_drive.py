import numpy as np
from autograder.checking import array, holds, public, question

pytestmark = question("poisson_drive")


@public(points=2)
def test_counts_come_as_a_table(student):
    """Counts are whole numbers, one row for each step and one column for each neuron; seeds repeat."""
    got = array(student.poisson_drive(2000.0, 7, 30.0, dt=0.5, seed=3), (60, 7), what="counts")
    again = array(student.poisson_drive(2000.0, 7, 30.0, dt=0.5, seed=3), (60, 7), what="counts")
    other = array(student.poisson_drive(2000.0, 7, 30.0, dt=0.5, seed=4), (60, 7), what="counts")
    assert holds((got >= 0).all() and (got == np.round(got)).all(), "Counts must be whole and not negative.")
    assert holds((got == again).all(), "The same seed must give the same numbers.")
    shared = (got[:, :, None] == other[:, None, :]).all(axis=0)  # trains of 60 steps are not the same by chance
    assert holds(not shared.any(), "Another seed must give other numbers.")
    array(student.poisson_drive(2000.0, 7, 2.3), (23, 7), what="counts")  # 2.3 / 0.1 is 22.999...
