"""The public checks of "clustering_and_paths" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "clustering_and_paths"
points = None
all_or_nothing = False


@test_case(name="Clustering is 1 in a triangle, a third where a tail hangs on it, 0 along the tail. · 三角形中的聚类系数为 1，挂有尾巴的节点为三分之一，尾巴上为 0。", points=1)
def test_clustering_of_a_triangle_with_a_tail(env):
    check_in_notebook(Path("."), "test_clustering_of_a_triangle_with_a_tail", env)


@test_case(name="Pairs that no path connects are left out of the mean path length. · 没有路径相连的对不计入平均路径长度。", points=1)
def test_paths_of_a_triangle_with_a_tail(env):
    check_in_notebook(Path("."), "test_paths_of_a_triangle_with_a_tail", env)
