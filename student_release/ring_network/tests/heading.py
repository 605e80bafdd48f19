"""The public checks of "heading" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "heading"
points = None
all_or_nothing = False


@test_case(name="While the animal rests the bump stays, and row 0 is the start. · 动物静止时活动包不动，第 0 行为起点。", points=2)
def test_resting_animal(env):
    check_in_notebook(Path("."), "test_resting_animal", env)
