"""The public checks of "kernel" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "kernel"
points = None
all_or_nothing = False


@test_case(name="Preferred directions start at -pi and are equally spaced. · 偏好方向从 -pi 开始，等间隔排列。", points=1)
def test_directions(env):
    check_in_notebook(Path("."), "test_directions", env)


@test_case(name="Without a cosine term all weights are equal, and each neuron's weights sum to J0. · 没有余弦项时所有权重相等，每个神经元的权重之和为 J0。", points=2)
def test_uniform_weights(env):
    check_in_notebook(Path("."), "test_uniform_weights", env)
