"""The public checks of "onset" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "onset"
points = None
all_or_nothing = False


@test_case(name="With the usual conductances sustained firing begins between 0.055 and 0.07 uA/mm^2. · 在通常的电导下，持续发放始于 0.055 与 0.07 uA/mm^2 之间。", points=2)
def test_onset_of_the_squid_axon(env):
    check_in_notebook(Path("."), "test_onset_of_the_squid_axon", env)
