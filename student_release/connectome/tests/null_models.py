"""The public checks of "null_models" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "null_models"
points = None
all_or_nothing = False


@test_case(name="The first null model has the number of connections asked for; the seed decides where. · 第一种零模型的连接数符合要求，位置由种子决定。", points=1)
def test_equal_density_graph(env):
    check_in_notebook(Path("."), "test_equal_density_graph", env)


@test_case(name="The second null model leaves every neuron its in- and out-degree; the seed decides the rest. · 第二种零模型保持每个神经元的入度和出度，其余由种子决定。", points=1)
def test_degree_preserving_graph(env):
    check_in_notebook(Path("."), "test_degree_preserving_graph", env)
