"""The public checks of "spike_triggered_average" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "spike_triggered_average"
points = None
all_or_nothing = False


@test_case(name="The average before a single spike is the stimulus itself, read backwards. · 只有一个脉冲时，平均就是倒着读的刺激本身。", points=1)
def test_single_spike(env):
    check_in_notebook(Path("."), "test_single_spike", env)
