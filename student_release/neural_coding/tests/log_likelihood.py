"""The public checks of "log_likelihood" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "log_likelihood"
points = None
all_or_nothing = False


@test_case(name="Two neurons of opposite preference: the log-likelihoods differ as worked out by hand. · 两个偏好相反的神经元：对数似然之差与手算一致。", points=1)
def test_two_neurons_two_stimuli(env):
    check_in_notebook(Path("."), "test_two_neurons_two_stimuli", env)
