import numpy as np
from autograder.checking import array, close, holds, public, question, within

pytestmark = question("connectivity")


@public(points=2)
def test_every_neuron_has_the_same_number_of_inputs(student):
    """Each row holds 20 excitatory partners out of 80, then 5 inhibitory ones out of 20."""
    sources = array(student.random_connectivity(80, 20, 0.25, seed=1), (100, 25), what="table of sources")
    assert holds((sources == np.round(sources)).all(), "Neurons are named by whole numbers.")
    assert within(sources[:, :20], 0, 79, what="excitatory source")
    assert within(sources[:, 20:], 80, 99, what="inhibitory source")


@public(points=1)
def test_weights_of_three_neurons(student):
    """Neuron 2 is inhibitory and sends -g J to neurons 0 and 1; neuron 0 hears 1 as well."""
    got = student.weight_matrix([[1, 2], [0, 2], [0, 1]], 2, 0.5, 4.0)
    assert close(got, [[0, 0.5, -2.0], [0.5, 0, -2.0], [0.5, 0.5, 0]], what="weight matrix")
