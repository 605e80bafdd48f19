"""The public checks of "mean_field" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "mean_field"
points = None
all_or_nothing = False


@test_case(name="Brunel's network (C_E = 1000, J = 0.1 mV) at g = 5 and twice the threshold rate fires at 37.9 Hz. · Brunel 网络（C_E = 1000，J = 0.1 mV）在 g = 5、两倍阈值频率时以 37.9 Hz 发放。", points=2)
def test_brunels_asynchronous_state(env):
    check_in_notebook(Path("."), "test_brunels_asynchronous_state", env)
