"""The public checks of "mixtures" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "mixtures"
points = None
all_or_nothing = False


@test_case(name="A pattern has overlap 1 with itself and -1 with its negative. · 模式与自身的重叠为 1，与其反相为 -1。", points=2)
def test_overlap_with_itself(env):
    check_in_notebook(Path("."), "test_overlap_with_itself", env)
