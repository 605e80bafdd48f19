"""The public checks of "spine_reach" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "spine_reach"
points = None
all_or_nothing = False


@test_case(name="The zone around a straight dendrite is a strip with two round ends. · 直树突的可及区是两端为半圆的条带。", points=1)
def test_a_bar(env):
    check_in_notebook(Path("."), "test_a_bar", env)


@test_case(name="A branch that lies exactly below another adds nothing. · 正好位于另一枝下方的枝条不增加面积。", points=1)
def test_ground_covered_twice(env):
    check_in_notebook(Path("."), "test_ground_covered_twice", env)
