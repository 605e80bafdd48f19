"""The public checks of "sweep" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "sweep"
points = None
all_or_nothing = False


@test_case(name="Without input the rate is 0 and the CV nan, with input it is not; a row for each input. · 没有输入时发放率为 0、CV 为 nan，有输入时则不是；每个输入一行。", points=1)
def test_silent_row(env):
    check_in_notebook(Path("."), "test_silent_row", env)
