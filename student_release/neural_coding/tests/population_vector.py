"""The public checks of "population_vector" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "population_vector"
points = None
all_or_nothing = False


@test_case(name="Two neurons at right angles, equally active, point halfway between. · 两个相互垂直、活动相等的神经元指向正中间。", points=1)
def test_two_neurons(env):
    check_in_notebook(Path("."), "test_two_neurons", env)
