"""The public checks of "storage" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "storage"
points = None
all_or_nothing = False


@test_case(name="One pattern is stored in the signs of the weights, and no unit is coupled to itself. · 一个模式存储在权重的符号中，单元不与自己相连。", points=3)
def test_one_pattern(env):
    check_in_notebook(Path("."), "test_one_pattern", env)
