"""The public checks of "excitation_block" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "excitation_block"
points = None
all_or_nothing = False


@test_case(name="At 0.1 uA/mm^2 the voltage swings by about 105 mV; without current not at all. · 电流为 0.1 uA/mm^2 时电压摆幅约 105 mV；没有电流时没有摆动。", points=2)
def test_full_spikes_and_rest(env):
    check_in_notebook(Path("."), "test_full_spikes_and_rest", env)
