"""The public checks of "swc_file" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "swc_file"
points = None
all_or_nothing = False


@test_case(name="A file of five points is read point by point, parents as rows from 0. · 五个点的文件逐点读入，父节点以从 0 起的行号表示。", points=2)
def test_small_file(env):
    check_in_notebook(Path("."), "test_small_file", env)


@test_case(name="The reconstruction in data/purkinje.swc has 3114 points, and all but the soma's three are dendrite. · data/purkinje.swc 中的重构有 3114 个点，除胞体的三个点外都是树突。", points=1)
def test_the_real_cell(env):
    check_in_notebook(Path("."), "test_the_real_cell", env)
