"""The public checks of "branch_order" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "branch_order"
points = None
all_or_nothing = False


@test_case(name="Orders start at 0 and rise by one at each branch point, two children or three. · 级数从 0 开始，每过一个分支点加一，不论分成两支还是三支。", points=1)
def test_a_comb(env):
    check_in_notebook(Path("."), "test_a_comb", env)
