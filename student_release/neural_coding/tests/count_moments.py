"""The public checks of "count_moments" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "count_moments"
points = None
all_or_nothing = False


@test_case(name="The variance of a Poisson count equals its mean. · 泊松计数的方差等于均值。", points=0.5)
def test_variance_is_the_mean(env):
    check_in_notebook(Path("."), "test_variance_is_the_mean", env)
