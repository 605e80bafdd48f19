"""The public checks of "sweep_figure" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "sweep_figure"
points = None
all_or_nothing = False


@test_case(name="Both panels are labelled, the rate in Hz, and a legend names each external input. · 两个子图都有标签，发放率用 Hz，图例注明每个外部输入。", points=2)
def test_sweep_labels(env):
    check_in_notebook(Path("."), "test_sweep_labels", env)
