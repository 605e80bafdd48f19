"""The public checks of "arbor_picture" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "arbor_picture"
points = None
all_or_nothing = False


@test_case(name="Both axes are labelled in micrometres and have the same scale. · 两轴都标明微米单位，且比例相同。", points=2)
def test_axes(env):
    check_in_notebook(Path("."), "test_axes", env)


@test_case(name="A line joins every point to its parent. · 每个点与其父节点之间都有连线。", points=2)
def test_children_are_joined_to_parents(env):
    check_in_notebook(Path("."), "test_children_are_joined_to_parents", env)
