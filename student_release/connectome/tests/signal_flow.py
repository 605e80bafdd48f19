"""The public checks of "signal_flow" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "signal_flow"
points = None
all_or_nothing = False


@test_case(name="In a chain every neuron stands one step above the next, however many synapses join them. · 在链中，每个神经元比下一个高一级，与突触多少无关。", points=1)
def test_a_chain(env):
    check_in_notebook(Path("."), "test_a_chain", env)


@test_case(name="A gap junction between the two ends of a chain draws them together. · 链两端之间的缝隙连接使它们靠拢。", points=1)
def test_a_gap_junction_pulls_together(env):
    check_in_notebook(Path("."), "test_a_gap_junction_pulls_together", env)
