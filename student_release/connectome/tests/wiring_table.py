"""The public checks of "wiring_table" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "wiring_table"
points = None
all_or_nothing = False


@test_case(name="Rows send and columns receive; every synapse and every junction counts once. · 行发送，列接收；每个突触和每个缝隙连接都只计一次。", points=2)
def test_small_table(env):
    check_in_notebook(Path("."), "test_small_table", env)


@test_case(name="The table of data/wiring.csv has 279 neurons, 2194 chemical connections and 6394 chemical synapses. · data/wiring.csv 中有 279 个神经元、2194 个化学连接、6394 个化学突触。", points=1)
def test_the_worm(env):
    check_in_notebook(Path("."), "test_the_worm", env)
