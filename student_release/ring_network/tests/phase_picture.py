"""The public checks of "phase_picture" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "phase_picture"
points = None
all_or_nothing = False


@test_case(name="Axes are labelled (the couplings have no unit) and the three phases are named. · 坐标轴有标注（耦合没有单位），三个相都写出名称。", points=2)
def test_phase_labels(env):
    check_in_notebook(Path("."), "test_phase_labels", env)
