"""The public checks of "lif_rate" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "lif_rate"
points = None
all_or_nothing = False


@test_case(name="Up to threshold the neuron never fires. · 输入不超过阈值时，神经元从不发放。", points=2)
def test_silent_below_threshold(env):
    check_in_notebook(Path("."), "test_silent_below_threshold", env)
