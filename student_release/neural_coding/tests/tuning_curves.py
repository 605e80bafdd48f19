"""The public checks of "tuning_curves" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "tuning_curves"
points = None
all_or_nothing = False


@test_case(name="Each curve has its known value at the preferred or half-way stimulus. · 每条曲线在偏好刺激或半高刺激处取已知的值。", points=1)
def test_landmarks(env):
    check_in_notebook(Path("."), "test_landmarks", env)
