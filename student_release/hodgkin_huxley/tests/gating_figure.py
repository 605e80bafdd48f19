"""The public checks of "gating_figure" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "gating_figure"
points = None
all_or_nothing = False


@test_case(name="Every axis is labelled, voltage in mV and time constants in ms, and a legend names the gates. · 每个坐标轴都有标签，电压以 mV、时间常数以 ms 为单位，图例标出各个门。", points=2)
def test_gating_labels_and_legend(env):
    check_in_notebook(Path("."), "test_gating_labels_and_legend", env)
