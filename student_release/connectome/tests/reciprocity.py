"""The public checks of "reciprocity" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "reciprocity"
points = None
all_or_nothing = False


@test_case(name="A pair that is connected both ways counts once. · 双向连接的一对只计一次。", points=1)
def test_small_network(env):
    check_in_notebook(Path("."), "test_small_network", env)
