"""The public checks of "strahler_order" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "strahler_order"
points = None
all_or_nothing = False


@test_case(name="Where two tips meet order 2 begins, and a side branch of order 1 does not raise it. · 两个末端汇合处开始 2 级，1 级的侧枝不会使它升高。", points=1)
def test_two_tips_make_order_two(env):
    check_in_notebook(Path("."), "test_two_tips_make_order_two", env)


@test_case(name="Of three children only the highest orders decide. · 三个子节点中只由最高的级数决定。", points=1)
def test_three_children(env):
    check_in_notebook(Path("."), "test_three_children", env)
