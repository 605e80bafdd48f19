import numpy as np
from autograder.checking import array, close, holds, public, question

pytestmark = question("sweep")


def tables(got, shape):
    """Rate and CV as arrays; the CV may hold nan."""
    pair = isinstance(got, (tuple, list)) and len(got) == 2
    assert holds(pair, "Two arrays were asked for: rate and CV.")
    return array(got[0], shape, what="mean rate"), array(got[1], shape, what="mean CV", finite=False)


@public(points=1)
def test_silent_row(student):
    """Without input the rate is 0 and the CV nan, with input it is not; a row for each input."""
    got = student.rate_cv_sweep([2.0, 5.0, 6.0], [0.0, 3.0], n_neurons=100, weight=1.0, t_start=40.0, t_stop=140.0)
    rate, cv = tables(got, (2, 3))
    assert close(rate[0], [0.0] * 3, what="mean rate without input")
    assert holds(np.isnan(cv[0]).all(), "The CV should be nan where nobody fires.")
    assert holds((rate[1] > 5).all() and (cv[1] > 0).all(), "The network should fire when it is driven.")
