"""The public checks of "kernel_figure" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "kernel_figure"
points = None
all_or_nothing = False


@test_case(name="Both axes carry a label with its unit, and a legend tells the two kernels apart. · 两个坐标轴都有带单位的标签，图例区分两个核。", points=1.5)
def test_axes_and_legend(env):
    check_in_notebook(Path("."), "test_axes_and_legend", env)
