"""The public checks of "rates" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "rates"
points = None
all_or_nothing = False


@test_case(name="Six spikes of three neurons in 100 ms are 20 Hz. · 三个神经元 100 ms 内六个脉冲是 20 Hz。", points=1)
def test_count_by_hand(env):
    check_in_notebook(Path("."), "test_count_by_hand", env)


@test_case(name="Bins of 10 ms from 100 to 130 ms have their middles at 105, 115 and 125 ms. · 从 100 到 130 ms 的 10 ms 时间窗，中点在 105、115 和 125 ms。", points=1)
def test_three_bins(env):
    check_in_notebook(Path("."), "test_three_bins", env)
