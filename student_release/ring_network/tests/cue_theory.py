"""The public checks of "cue_theory" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "cue_theory"
points = None
all_or_nothing = False


@test_case(name="The bump starts where it was and ends at the cue. · 活动包从原处出发，最终到达线索。", points=1)
def test_first_and_last(env):
    check_in_notebook(Path("."), "test_first_and_last", env)
