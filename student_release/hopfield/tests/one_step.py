"""The public checks of "one_step" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "one_step"
points = None
all_or_nothing = False


@test_case(name="The error rises with the load, from nothing to a coin's toss. · 错误率随负载上升，从零直到与抛硬币无异。", points=2)
def test_limits(env):
    check_in_notebook(Path("."), "test_limits", env)
