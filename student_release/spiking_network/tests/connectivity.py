"""The public checks of "connectivity" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "connectivity"
points = None
all_or_nothing = False


@test_case(name="Each row holds 20 excitatory partners out of 80, then 5 inhibitory ones out of 20. · 每行先是 80 个兴奋性神经元中的 20 个，然后是 20 个抑制性神经元中的 5 个。", points=2)
def test_every_neuron_has_the_same_number_of_inputs(env):
    check_in_notebook(Path("."), "test_every_neuron_has_the_same_number_of_inputs", env)


@test_case(name="Neuron 2 is inhibitory and sends -g J to neurons 0 and 1; neuron 0 hears 1 as well. · 神经元 2 是抑制性的，向 0 和 1 发出 -g J；神经元 0 也接收 1。", points=1)
def test_weights_of_three_neurons(env):
    check_in_notebook(Path("."), "test_weights_of_three_neurons", env)
