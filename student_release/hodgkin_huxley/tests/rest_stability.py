"""The public checks of "rest_stability" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "rest_stability"
points = None
all_or_nothing = False


@test_case(name="Without current the fixed point lies just above -65 mV and is stable. · 没有电流时，不动点略高于 -65 mV，且稳定。", points=2)
def test_rest_without_current(env):
    check_in_notebook(Path("."), "test_rest_without_current", env)
