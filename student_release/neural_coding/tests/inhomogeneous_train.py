"""The public checks of "inhomogeneous_train" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "inhomogeneous_train"
points = None
all_or_nothing = False


@test_case(name="No spike falls where the rate is zero; a seed repeats its train. · 发放率为零处没有脉冲；同一种子给出同一序列。", points=1)
def test_spikes_only_where_there_is_a_rate(env):
    check_in_notebook(Path("."), "test_spikes_only_where_there_is_a_rate", env)
