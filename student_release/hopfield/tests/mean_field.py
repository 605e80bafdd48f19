"""The public checks of "mean_field" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "mean_field"
points = None
all_or_nothing = False


@test_case(name="At light load the overlap is nearly 1, and it falls with the load. · 轻载时重叠接近 1，并随负载下降。", points=1)
def test_light_load_is_perfect(env):
    check_in_notebook(Path("."), "test_light_load_is_perfect", env)
