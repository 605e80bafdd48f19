"""The public checks of "small_world" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "small_world"
points = None
all_or_nothing = False


@test_case(name="A random graph is symmetric, without loops, with the number of edges asked for; the seed decides it. · 随机图对称、无自环，边数符合要求，并由种子决定。", points=1)
def test_a_random_graph(env):
    check_in_notebook(Path("."), "test_a_random_graph", env)
