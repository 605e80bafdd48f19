"""The public checks of "heading_picture" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "heading_picture"
points = None
all_or_nothing = False


@test_case(name="Time is labelled in s and direction in degrees, and a colour bar explains the colours. · 时间以 s 标注，方向以度标注，并有色条说明颜色。", points=2)
def test_heading_labels(env):
    check_in_notebook(Path("."), "test_heading_labels", env)
