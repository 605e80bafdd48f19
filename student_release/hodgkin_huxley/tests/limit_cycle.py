"""The public checks of "limit_cycle" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "limit_cycle"
points = None
all_or_nothing = False


@test_case(name="At 0.1 uA/mm^2 one cycle takes about 15 ms and is a closed curve of full spikes. · 电流为 0.1 uA/mm^2 时，一个周期约 15 ms，是一条完整锋电位的闭合曲线。", points=2)
def test_closed_curve(env):
    check_in_notebook(Path("."), "test_closed_curve", env)
