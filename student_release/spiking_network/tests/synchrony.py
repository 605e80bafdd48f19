"""The public checks of "synchrony" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "synchrony"
points = None
all_or_nothing = False


@test_case(name="Neurons in lockstep have chi = 1, neurons that take strict turns almost 0. · 步调一致的神经元 chi = 1，严格轮流发放的几乎为 0。", points=2)
def test_lockstep_and_taking_turns(env):
    check_in_notebook(Path("."), "test_lockstep_and_taking_turns", env)
