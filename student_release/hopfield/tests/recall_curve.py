"""The public checks of "recall_curve" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "recall_curve"
points = None
all_or_nothing = False


@test_case(name="One memory alone is always recalled from a few errors, and never from its negative. · 单独一个记忆总能从少量错误中回想，而从其反相永远不能。", points=2)
def test_recall_at_light_load(env):
    check_in_notebook(Path("."), "test_recall_at_light_load", env)
