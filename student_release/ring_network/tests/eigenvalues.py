"""The public checks of "eigenvalues" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "eigenvalues"
points = None
all_or_nothing = False


@test_case(name="A constant kernel has one eigenvalue, its value, for the uniform mode; the others vanish. · 常数核只有均匀模的特征值等于其值，其余为零。", points=2)
def test_constant_kernel(env):
    check_in_notebook(Path("."), "test_constant_kernel", env)
