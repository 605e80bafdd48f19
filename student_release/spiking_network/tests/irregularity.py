"""The public checks of "irregularity" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "irregularity"
points = None
all_or_nothing = False


@test_case(name="Neurons that fire like clocks have CV 0, whatever their rates; a 1:3 rhythm has CV 0.5. · 像时钟一样发放的神经元，无论快慢 CV 都为 0；1:3 的节奏 CV 为 0.5。", points=1)
def test_clocks(env):
    check_in_notebook(Path("."), "test_clocks", env)
