"""The public checks of "sholl" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "sholl"
points = None
all_or_nothing = False


@test_case(name="Around a star of three straight dendrites the profile counts those that are long enough. · 对三根直树突组成的星形，曲线数出足够长的树突数。", points=1)
def test_a_star(env):
    check_in_notebook(Path("."), "test_a_star", env)
