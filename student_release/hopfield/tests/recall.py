"""The public checks of "recall" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "recall"
points = None
all_or_nothing = False


@test_case(name="A network with one memory mends a flipped unit in a single sweep. · 只有一个记忆的网络用一轮更新就能修复翻转的单元。", points=2)
def test_one_flipped_unit(env):
    check_in_notebook(Path("."), "test_one_flipped_unit", env)


@test_case(name="A unit without any field keeps its state. · 没有场的单元保持原状态。", points=2)
def test_ties_keep_the_state(env):
    check_in_notebook(Path("."), "test_ties_keep_the_state", env)
