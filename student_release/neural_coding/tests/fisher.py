"""The public checks of "fisher" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "fisher"
points = None
all_or_nothing = False


@test_case(name="At its peak a neuron carries no Fisher information; on either flank equally much. · 神经元在峰处不提供费舍尔信息，在两侧提供的一样多。", points=1)
def test_one_neuron_tells_nothing_at_its_peak(env):
    check_in_notebook(Path("."), "test_one_neuron_tells_nothing_at_its_peak", env)
