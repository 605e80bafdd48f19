"""The public checks of "linear_response" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "linear_response"
points = None
all_or_nothing = False


@test_case(name="After an impulse the rate follows the kernel above the background. · 脉冲式刺激之后，发放率在背景之上跟随线性核。", points=1)
def test_impulse(env):
    check_in_notebook(Path("."), "test_impulse", env)
