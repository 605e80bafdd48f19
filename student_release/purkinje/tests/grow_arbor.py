"""The public checks of "grow_arbor" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "grow_arbor"
points = None
all_or_nothing = False


@test_case(name="Without balance the tree is as short as any tree over the points can be. · 平衡因子为零时，树的总长达到连接这些点的最小值。", points=1)
def test_no_balance_saves_wire(env):
    check_in_notebook(Path("."), "test_no_balance_saves_wire", env)


@test_case(name="With a huge balancing factor every point is joined straight to the root. · 平衡因子极大时，每个点都直接连到根。", points=1)
def test_much_balance_makes_a_star(env):
    check_in_notebook(Path("."), "test_much_balance_makes_a_star", env)
