"""The public checks of "network_step" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "network_step"
points = None
all_or_nothing = False


@test_case(name="Neuron 0 fires when it is driven, and neuron 1 a delay later; nothing goes back. · 神经元 0 受驱动时发放，神经元 1 晚一个延迟发放；没有反向传递。", points=2)
def test_two_neurons(env):
    check_in_notebook(Path("."), "test_two_neurons", env)
