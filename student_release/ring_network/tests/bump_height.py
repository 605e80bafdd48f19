"""The public checks of "bump_height" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "bump_height"
points = None
all_or_nothing = False


@test_case(name="A bump that fills half the ring, with J0 = -2 and unit input, is pi/2 high; twice the input, twice the height. · 占半个环的活动包，J0 = -2、输入为 1 时高为 pi/2；输入加倍，高度加倍。", points=2)
def test_half_ring(env):
    check_in_notebook(Path("."), "test_half_ring", env)
