"""The public checks of "mixture_theory" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "mixture_theory"
points = None
all_or_nothing = False


@test_case(name="A mixture of one pattern is the pattern: overlap 1, energy -1/2 per unit. · 一个模式的混合就是它自己：重叠 1，每单元能量 -1/2。", points=1)
def test_a_mixture_of_one(env):
    check_in_notebook(Path("."), "test_a_mixture_of_one", env)
