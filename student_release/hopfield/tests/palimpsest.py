"""The public checks of "palimpsest" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "palimpsest"
points = None
all_or_nothing = False


@test_case(name="Without decay all patterns are stored alike, and no unit is coupled to itself. · 没有衰减时所有模式同等存储，单元不与自己相连。", points=2)
def test_without_decay(env):
    check_in_notebook(Path("."), "test_without_decay", env)
