"""The public checks of "linear_kernel" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "linear_kernel"
points = None
all_or_nothing = False


@test_case(name="From a neuron with an exponentially decaying kernel, that kernel comes back. · 对核呈指数衰减的神经元，能求回这个核。", points=1)
def test_decaying_kernel(env):
    check_in_notebook(Path("."), "test_decaying_kernel", env)
