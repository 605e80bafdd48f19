"""The public checks of "forgetting_picture" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "forgetting_picture"
points = None
all_or_nothing = False


@test_case(name="Both axes are labelled: the age (in patterns) and the overlap. · 两个坐标轴都有标注：年龄（以模式数计）与重叠。", points=2)
def test_forgetting_labels(env):
    check_in_notebook(Path("."), "test_forgetting_labels", env)
