"""The public checks of "forgetting" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "forgetting"
points = None
all_or_nothing = False


@test_case(name="The only memory is remembered perfectly. · 唯一的记忆被完美记住。", points=2)
def test_one_memory(env):
    check_in_notebook(Path("."), "test_one_memory", env)
