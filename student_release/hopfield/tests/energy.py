"""The public checks of "energy" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "energy"
points = None
all_or_nothing = False


@test_case(name="Two units that like each other have energy -1 when they agree and +1 when they do not. · 两个相互偏好的单元一致时能量为 -1，不一致时为 +1。", points=2)
def test_two_units(env):
    check_in_notebook(Path("."), "test_two_units", env)
