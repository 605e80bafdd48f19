"""The public checks of "instability" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "instability"
points = None
all_or_nothing = False


@test_case(name="Without coupling every mode decays with the time constant. · 没有耦合时每个模都按时间常数衰减。", points=2)
def test_no_coupling_decay(env):
    check_in_notebook(Path("."), "test_no_coupling_decay", env)
