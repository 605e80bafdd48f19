"""The public checks of "remembered" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "remembered"
points = None
all_or_nothing = False


@test_case(name="There are three images, each with a title. · 有三幅图像，各有标题。", points=2)
def test_three_titled_images(env):
    check_in_notebook(Path("."), "test_three_titled_images", env)
