"""The public checks of "total_length" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "total_length"
points = None
all_or_nothing = False


@test_case(name="A dendrite with a bend and a fork is as long as its pieces together. · 有弯有叉的树突，长度等于各段之和。", points=1)
def test_length_of_a_bend(env):
    check_in_notebook(Path("."), "test_length_of_a_bend", env)
