"""The public checks of "mean_field_figure" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "mean_field_figure"
points = None
all_or_nothing = False


@test_case(name="The axes are labelled, the rate in Hz, and a legend tells theory from simulation. · 坐标轴有标签，发放率用 Hz，图例区分理论与模拟。", points=2)
def test_theory_labels(env):
    check_in_notebook(Path("."), "test_theory_labels", env)
