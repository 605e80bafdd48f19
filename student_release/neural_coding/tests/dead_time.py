"""The public checks of "dead_time" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "dead_time"
points = None
all_or_nothing = False


@test_case(name="Without dead time: the rate itself, CV 1, Fano factor 1. · 没有不应期时：发放率不变，CV 为 1，法诺因子为 1。", points=0.5)
def test_without_dead_time_it_is_poisson(env):
    check_in_notebook(Path("."), "test_without_dead_time_it_is_poisson", env)
