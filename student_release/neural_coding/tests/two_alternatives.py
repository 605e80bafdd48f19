"""The public checks of "two_alternatives" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "two_alternatives"
points = None
all_or_nothing = False


@test_case(name="Without a difference the choice is a guess. · 没有差别时只能猜。", points=0.5)
def test_chance_without_difference(env):
    check_in_notebook(Path("."), "test_chance_without_difference", env)
