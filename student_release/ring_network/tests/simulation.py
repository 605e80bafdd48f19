"""The public checks of "simulation" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "simulation"
points = None
all_or_nothing = False


@test_case(name="Without weights each rate relaxes exponentially to its rectified input. · 没有连接时每个发放率按指数趋向整流后的输入。", points=3)
def test_uncoupled_neurons(env):
    check_in_notebook(Path("."), "test_uncoupled_neurons", env)
