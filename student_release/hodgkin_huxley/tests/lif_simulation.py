"""The public checks of "lif_simulation" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "lif_simulation"
points = None
all_or_nothing = False


@test_case(name="With an input below threshold v relaxes to the input and no spike occurs. · 输入低于阈值时，v 趋向输入值，没有发放。", points=1)
def test_relaxes_below_threshold(env):
    check_in_notebook(Path("."), "test_relaxes_below_threshold", env)


@test_case(name="Above threshold the neuron spikes again and again, and v never exceeds the threshold. · 输入高于阈值时神经元反复发放，且 v 不超过阈值。", points=1)
def test_spikes_and_resets(env):
    check_in_notebook(Path("."), "test_spikes_and_resets", env)
