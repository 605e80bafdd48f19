"""The public checks of "raster_figure" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "raster_figure"
points = None
all_or_nothing = False


@test_case(name="Both panels are labelled: time in s, the trials, and the rate in Hz. · 两幅子图都有标签：以 s 为单位的时间、试次、以 Hz 为单位的发放率。", points=1)
def test_axes_have_labels_and_units(env):
    check_in_notebook(Path("."), "test_axes_have_labels_and_units", env)
