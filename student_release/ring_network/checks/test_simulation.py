import numpy as np
from autograder.checking import curve, public, question

pytestmark = question("simulation")


@public(points=3)
def test_uncoupled_neurons(student):
    """Without weights each rate relaxes exponentially to its rectified input."""
    times, drive, start = np.array([0.0, 5.0, 12.0, 40.0]), np.array([2.0, -1.0, 0.5]), np.array([0.0, 3.0, 4.0])
    got = student.simulate_ring(np.zeros((3, 3)), drive, start, times, 8.0)
    goal = np.array([2.0, 0.0, 0.5])
    want = goal + (start - goal) * np.exp(-times / 8.0)[:, None]
    assert curve(got, want, within=0.02, what="rate")
