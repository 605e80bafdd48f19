"""The public checks of "path_to_soma" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "path_to_soma"
points = None
all_or_nothing = False


@test_case(name="The path follows the dendrite around its bends, from the centre of the soma on. · 路径从胞体中心起沿树突转弯前行。", points=1)
def test_along_a_bend(env):
    check_in_notebook(Path("."), "test_along_a_bend", env)
