"""The public checks of "f_i_figure" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "f_i_figure"
points = None
all_or_nothing = False


@test_case(name="Both axes are labelled with their units: a current density, and a rate. · 两个坐标轴都标有单位：电流密度与发放率。", points=2)
def test_f_i_labels_with_units(env):
    check_in_notebook(Path("."), "test_f_i_labels_with_units", env)
