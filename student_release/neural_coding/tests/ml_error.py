"""The public checks of "ml_error" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "ml_error"
points = None
all_or_nothing = False


@test_case(name="Longer counting makes the error smaller; a seed repeats its error. · 计数时间越长误差越小；同一种子给出同样的误差。", points=1)
def test_error_shrinks_with_time(env):
    check_in_notebook(Path("."), "test_error_shrinks_with_time", env)
