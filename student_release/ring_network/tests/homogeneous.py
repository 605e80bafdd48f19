"""The public checks of "homogeneous" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "homogeneous"
points = None
all_or_nothing = False


@test_case(name="Without uniform coupling the rate equals the input; inhibition lowers it. · 没有均匀耦合时发放率等于输入；抑制使其降低。", points=2)
def test_no_coupling_rate(env):
    check_in_notebook(Path("."), "test_no_coupling_rate", env)
