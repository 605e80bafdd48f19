"""The public checks of "spike_statistics" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "spike_statistics"
points = None
all_or_nothing = False


@test_case(name="A clock-like train has CV 0 and, in windows of whole intervals, Fano factor 0. · 钟表般规则的序列 CV 为 0；窗口含整数个间隔时法诺因子为 0。", points=1)
def test_regular_train_has_no_variability(env):
    check_in_notebook(Path("."), "test_regular_train_has_no_variability", env)


@test_case(name="When the bins hold all intervals the density integrates to 1. · 各区间包含全部间隔时，密度的积分为 1。", points=1)
def test_histogram_integrates_to_one(env):
    check_in_notebook(Path("."), "test_histogram_integrates_to_one", env)
