"""The public checks of "recall_picture" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "recall_picture"
points = None
all_or_nothing = False


@test_case(name="Axes are labelled, and a legend tells the loads apart. · 坐标轴有标注，图例区分各负载。", points=2)
def test_labels_and_legend(env):
    check_in_notebook(Path("."), "test_labels_and_legend", env)
