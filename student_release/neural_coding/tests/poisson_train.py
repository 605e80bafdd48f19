"""The public checks of "poisson_train" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "poisson_train"
points = None
all_or_nothing = False


@test_case(name="Spike times ascend within the train; a seed repeats its train and another seed gives another. · 脉冲时刻递增且落在序列之内；同一种子给出同一序列，不同种子给出不同序列。", points=1)
def test_train_is_ordered_and_repeatable(env):
    check_in_notebook(Path("."), "test_train_is_ordered_and_repeatable", env)
