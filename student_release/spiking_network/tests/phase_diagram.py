"""The public checks of "phase_diagram" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "phase_diagram"
points = None
all_or_nothing = False


@test_case(name="Both axes are labelled, and each state that occurs is named. · 两个坐标轴都有标签，出现的每种状态都注明名称。", points=2)
def test_labels_and_names(env):
    check_in_notebook(Path("."), "test_labels_and_names", env)
