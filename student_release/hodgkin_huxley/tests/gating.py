"""The public checks of "gating" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "gating"
points = None
all_or_nothing = False


@test_case(name="At -65 mV the six rates have the values that the handout's table gives. · 在 -65 mV 处，六个速率与讲义表中的公式一致。", points=2)
def test_rates_at_rest(env):
    check_in_notebook(Path("."), "test_rates_at_rest", env)
