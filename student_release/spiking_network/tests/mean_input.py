"""The public checks of "mean_input" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "mean_input"
points = None
all_or_nothing = False


@test_case(name="At nu_thr, with a silent network, the mean input is theta = 20 mV and sigma is 2 mV. · 在 nu_thr 处、网络沉默时，平均输入为 theta = 20 mV，sigma 为 2 mV。", points=1)
def test_external_input_alone(env):
    check_in_notebook(Path("."), "test_external_input_alone", env)
