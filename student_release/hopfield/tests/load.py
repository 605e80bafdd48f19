"""The public checks of "load" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "load"
points = None
all_or_nothing = False


@test_case(name="One memory per network is kept without error. · 每个网络只有一个记忆时没有错误。", points=2)
def test_single_memories_are_kept(env):
    check_in_notebook(Path("."), "test_single_memories_are_kept", env)
