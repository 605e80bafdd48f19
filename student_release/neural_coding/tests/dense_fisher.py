"""The public checks of "dense_fisher" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "dense_fisher"
points = None
all_or_nothing = False


@test_case(name="Twice the neurons, or twice the time, carry twice the information. · 神经元数或时间加倍，信息加倍。", points=0.5)
def test_twice_the_neurons(env):
    check_in_notebook(Path("."), "test_twice_the_neurons", env)
