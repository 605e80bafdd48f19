"""The public checks of "network_size" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "network_size"
points = None
all_or_nothing = False


@test_case(name="Branching axons, dendrites and spines each make the network of a cortical column smaller. · 分叉的轴突、树突、树突棘依次使皮层柱网络更小。", points=1)
def test_each_invention_saves_room(env):
    check_in_notebook(Path("."), "test_each_invention_saves_room", env)
