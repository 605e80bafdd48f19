"""The public checks of "f_i_curve" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "f_i_curve"
points = None
all_or_nothing = False


@test_case(name="The neuron is silent without current and fires about 68 times a second at 0.1 uA/mm^2. · 没有电流时神经元静息，0.1 uA/mm^2 时每秒发放约 68 次。", points=2)
def test_silent_then_firing(env):
    check_in_notebook(Path("."), "test_silent_then_firing", env)
