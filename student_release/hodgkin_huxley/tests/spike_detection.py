"""The public checks of "spike_detection" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "spike_detection"
points = None
all_or_nothing = False


@test_case(name="A sine wave crosses its middle upwards once per period. · 正弦波每个周期向上穿越其中线一次。", points=2)
def test_upward_crossings_of_a_sine(env):
    check_in_notebook(Path("."), "test_upward_crossings_of_a_sine", env)
