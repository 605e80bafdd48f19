"""The public checks of "threshold_rate" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "threshold_rate"
points = None
all_or_nothing = False


@test_case(name="With J = 0.2 mV and 80 synapses nu_thr is 62.5 Hz. · J = 0.2 mV、80 个突触时 nu_thr 为 62.5 Hz。", points=1)
def test_small_network(env):
    check_in_notebook(Path("."), "test_small_network", env)
