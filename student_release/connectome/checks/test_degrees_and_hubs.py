import numpy as np
from autograder.checking import array, close, holds, public, question

pytestmark = question("degrees_and_hubs")


def two_arrays(got, n):
    """In- and out-degrees."""
    assert holds(isinstance(got, (list, tuple, np.ndarray)) and len(got) == 2, "Two results are asked for.")
    return array(got[0], (n,), what="in-degree"), array(got[1], (n,), what="out-degree")


@public(points=1)
def test_two_neurons_one_way(student):
    """One neuron that sends five synapses to another has out-degree 1, the other in-degree 1."""
    incoming, outgoing = two_arrays(student.degrees([[0, 5], [0, 0]]), 2)
    assert close(incoming, [0, 1], what="in-degree")
    assert close(outgoing, [1, 0], what="out-degree")


@public(points=1)
def test_small_distribution(student):
    """Of four neurons with degrees 0, 2, 2, 3 a quarter has 0, none has 1, half have 2, a quarter has 3."""
    assert close(student.degree_distribution([0, 2, 2, 3]), [0.25, 0.0, 0.5, 0.25], what="degree distribution")
