"""The public checks of "measured_error" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "measured_error"
points = None
all_or_nothing = False


@test_case(name="A single memory has no crosstalk and no error; with reversed weights every bit is wrong. · 单个记忆没有串扰也没有错误；权重反号则每个比特都错。", points=1)
def test_single_memory(env):
    check_in_notebook(Path("."), "test_single_memory", env)
