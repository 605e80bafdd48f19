"""The public checks of "strong_component" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "strong_component"
points = None
all_or_nothing = False


@test_case(name="Three neurons in a ring reach each other; one that only listens to them does not belong. · 环上的三个神经元互相可达；只听它们说话的那个不属于其中。", points=1)
def test_a_ring_with_a_tail(env):
    check_in_notebook(Path("."), "test_a_ring_with_a_tail", env)
