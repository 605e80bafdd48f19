"""The public checks of "poisson_drive" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "poisson_drive"
points = None
all_or_nothing = False


@test_case(name="Counts are whole numbers, one row for each step and one column for each neuron; seeds repeat. · 计数为整数，每个时间步一行、每个神经元一列；同一种子结果相同。", points=2)
def test_counts_come_as_a_table(env):
    check_in_notebook(Path("."), "test_counts_come_as_a_table", env)
