"""The public checks of "forgetting_theory" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "forgetting_theory"
points = None
all_or_nothing = False


@test_case(name="The overlap falls with age, to nothing in the end. · 重叠随年龄下降，最终为零。", points=1)
def test_fading(env):
    check_in_notebook(Path("."), "test_fading", env)
