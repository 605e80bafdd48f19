"""The public checks of "measure" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "measure"
points = None
all_or_nothing = False


@test_case(name="A single active neuron points at its own preferred direction. · 单个活动的神经元指向它自己的偏好方向。", points=1)
def test_centre_of_one_neuron(env):
    check_in_notebook(Path("."), "test_centre_of_one_neuron", env)


@test_case(name="If a quarter of the neurons is active, the half-width is an eighth of the circle. · 四分之一的神经元活动时，半宽为圆周的八分之一。", points=1)
def test_width_of_a_block(env):
    check_in_notebook(Path("."), "test_width_of_a_block", env)
