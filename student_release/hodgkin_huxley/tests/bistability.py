"""The public checks of "bistability" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "bistability"
points = None
all_or_nothing = False


@test_case(name="Without current only rest is stable, and at 0.2 uA/mm^2 only firing is. · 没有电流时只有静息稳定；0.2 uA/mm^2 时只有发放稳定。", points=1)
def test_one_attractor_far_from_the_onset(env):
    check_in_notebook(Path("."), "test_one_attractor_far_from_the_onset", env)
