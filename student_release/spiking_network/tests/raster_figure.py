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


@test_case(name="Every axis is labelled, times in ms and rates in Hz, and each network has its title. · 每个坐标轴都有标签，时间用 ms，发放率用 Hz，每个网络有标题。", points=2)
def test_labels_and_titles(env):
    check_in_notebook(Path("."), "test_labels_and_titles", env)
