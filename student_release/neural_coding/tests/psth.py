"""The public checks of "psth" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "psth"
points = None
all_or_nothing = False


@test_case(name="Two trials of 0.3 s: spikes per trial and second in each bin. · 两个 0.3 s 的试次：每个区间中平均每试次每秒的脉冲数。", points=1)
def test_two_trials_by_hand(env):
    check_in_notebook(Path("."), "test_two_trials_by_hand", env)
