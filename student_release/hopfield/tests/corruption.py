"""The public checks of "corruption" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "corruption"
points = None
all_or_nothing = False


@test_case(name="Half the units are flipped, the first in the order. · 翻转一半单元，即次序中的前一半。", points=1)
def test_flip_half(env):
    check_in_notebook(Path("."), "test_flip_half", env)


@test_case(name="The samples 1, 2 and 6 have mean 3 and standard error sqrt(7/3). · 样本 1、2、6 的均值为 3，标准误为 sqrt(7/3)。", points=2)
def test_three_samples(env):
    check_in_notebook(Path("."), "test_three_samples", env)
