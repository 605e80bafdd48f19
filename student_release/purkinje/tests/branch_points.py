"""The public checks of "branch_points" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "branch_points"
points = None
all_or_nothing = False


@test_case(name="A dendrite that forks once has one branch point. · 只分叉一次的树突有一个分支点。", points=1)
def test_a_fork(env):
    check_in_notebook(Path("."), "test_a_fork", env)


@test_case(name="A dendrite with one fork and one without any have three tips in all. · 一根分叉一次、一根不分叉的树突共有三个末端。", points=1)
def test_three_tips(env):
    check_in_notebook(Path("."), "test_three_tips", env)
