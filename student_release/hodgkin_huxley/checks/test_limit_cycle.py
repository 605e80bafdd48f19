import numpy as np
from autograder.checking import array, close, holds, number, public, question, within

pytestmark = question("limit_cycle")


@public(points=2)
def test_closed_curve(student):
    """At 0.1 uA/mm^2 one cycle takes about 15 ms and is a closed curve of full spikes."""
    period, orbit = student.limit_cycle(0.1)
    assert within(number(period, what="period"), 14.0, 15.3, what="period")
    orbit = array(orbit, (None, 3), what="orbit")
    assert holds(len(orbit) > 200, "The orbit needs samples at most 0.05 ms apart.")
    size = np.ptp(orbit, axis=0)
    assert close(size, [105.0, 0.36, 0.97], rel=0.05, what="extent of the orbit in v, n, m")
    assert within((orbit[-1] - orbit[0]) / size, -0.05, 0.05, what="gap between start and end")
