"""The public checks of "gaussian_code" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "gaussian_code"
points = None
all_or_nothing = False


@test_case(name="One neuron, all standard deviations 1: information 1, errors 1 and 1/2, half of ln 2. · 一个神经元、所有标准差为 1 时：信息为 1，误差为 1 与 1/2，互信息为 ln 2 的一半。", points=0.5)
def test_one_neuron_of_unit_noise(env):
    check_in_notebook(Path("."), "test_one_neuron_of_unit_noise", env)
