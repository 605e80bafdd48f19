"""The public checks of "union_graph" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "union_graph"
points = None
all_or_nothing = False


@test_case(name="A synapse either way and a gap junction join two neurons; none is joined to itself. · 任一方向的突触和缝隙连接都使两个神经元相连；没有神经元与自身相连。", points=1)
def test_small_union(env):
    check_in_notebook(Path("."), "test_small_union", env)
