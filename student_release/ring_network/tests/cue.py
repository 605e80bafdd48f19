"""The public checks of "cue" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "cue"
points = None
all_or_nothing = False


@test_case(name="Without a cue the bump stays where it is; a cue at the bump leaves it there, too. · 没有线索时活动包停在原处；线索就在活动包处时也是如此。", points=2)
def test_without_a_cue(env):
    check_in_notebook(Path("."), "test_without_a_cue", env)
