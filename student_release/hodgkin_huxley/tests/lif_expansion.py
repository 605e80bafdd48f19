"""The public checks of "lif_expansion" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "lif_expansion"
points = None
all_or_nothing = False


@test_case(name="At very large current the rate without refractory period grows with slope 1/tau_m. · 电流很大时，没有不应期的发放率以斜率 1/tau_m 增长。", points=1)
def test_grows_linearly_without_refractory_period(env):
    check_in_notebook(Path("."), "test_grows_linearly_without_refractory_period", env)
