"""The public checks of "bump_picture" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "bump_picture"
points = None
all_or_nothing = False


@test_case(name="Axes are labelled in degrees and Hz, and a legend tells simulation from theory. · 坐标轴以度和 Hz 标注，图例区分模拟与理论。", points=2)
def test_bump_labels(env):
    check_in_notebook(Path("."), "test_bump_labels", env)
