"""The public checks of "who_is_pre" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "who_is_pre"
points = None
all_or_nothing = False


@test_case(name="In a chain A to B to C, A is presynaptic to B and C postsynaptic. · 在 A 到 B 到 C 的链中，对 B 而言 A 在突触前，C 在突触后。", points=1)
def test_partners_in_a_chain(env):
    check_in_notebook(Path("."), "test_partners_in_a_chain", env)
