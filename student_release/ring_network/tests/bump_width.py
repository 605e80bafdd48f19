"""The public checks of "bump_width" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "bump_width"
points = None
all_or_nothing = False


@test_case(name="Stronger cosine coupling makes a narrower bump; at J1 = 4 it fills half the ring. · 余弦耦合越强活动包越窄；J1 = 4 时恰好占半个环。", points=2)
def test_narrower_with_stronger_coupling(env):
    check_in_notebook(Path("."), "test_narrower_with_stronger_coupling", env)
