"""The public checks of "limit_cycle_figure" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "limit_cycle_figure"
points = None
all_or_nothing = False


@test_case(name="The cycles are drawn in three-dimensional axes. · 极限环画在三维坐标轴中。", points=1)
def test_three_dimensions(env):
    check_in_notebook(Path("."), "test_three_dimensions", env)


@test_case(name="All three axes are labelled, the voltage in mV, and a legend names the currents. · 三个坐标轴都有标签，电压以 mV 为单位，图例标出各电流。", points=2)
def test_cycle_labels_and_legend(env):
    check_in_notebook(Path("."), "test_cycle_labels_and_legend", env)
