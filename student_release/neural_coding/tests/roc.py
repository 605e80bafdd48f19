"""The public checks of "roc" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "roc"
points = None
all_or_nothing = False


@test_case(name="Identical responses leave the area at one half; responses that never overlap make it 1. · 响应相同时面积为一半；响应毫不重叠时面积为 1。", points=1)
def test_chance_and_certainty(env):
    check_in_notebook(Path("."), "test_chance_and_certainty", env)
