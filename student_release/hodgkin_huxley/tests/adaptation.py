"""The public checks of "adaptation" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "adaptation"
points = None
all_or_nothing = False


@test_case(name="With no jump the rate is that of the neuron without adaptation, and 0 below threshold. · 跳变为零时，发放率与无适应的神经元相同；低于阈值时为 0。", points=1)
def test_without_adaptation(env):
    check_in_notebook(Path("."), "test_without_adaptation", env)
