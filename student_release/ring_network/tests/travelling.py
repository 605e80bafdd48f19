"""The public checks of "travelling" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "travelling"
points = None
all_or_nothing = False


@test_case(name="Nothing turns a bump at rest: gamma, the path's length and the velocity are zero. · 静止的活动包不被转动：gamma、路径长度和角速度都为零。", points=2)
def test_resting_bump(env):
    check_in_notebook(Path("."), "test_resting_bump", env)
