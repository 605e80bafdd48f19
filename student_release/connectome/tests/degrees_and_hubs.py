"""The public checks of "degrees_and_hubs" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "degrees_and_hubs"
points = None
all_or_nothing = False


@test_case(name="One neuron that sends five synapses to another has out-degree 1, the other in-degree 1. · 一个神经元向另一个发送五个突触，前者出度为 1，后者入度为 1。", points=1)
def test_two_neurons_one_way(env):
    check_in_notebook(Path("."), "test_two_neurons_one_way", env)


@test_case(name="Of four neurons with degrees 0, 2, 2, 3 a quarter has 0, none has 1, half have 2, a quarter has 3. · 度数为 0、2、2、3 的四个神经元中，四分之一为 0，没有为 1 的，一半为 2，四分之一为 3。", points=1)
def test_small_distribution(env):
    check_in_notebook(Path("."), "test_small_distribution", env)
