"""The public checks of "hh_simulation" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "hh_simulation"
points = None
all_or_nothing = False


@test_case(name="Without current the neuron stays at rest near -65 mV, one row (v, n, m, h) for each time. · 没有电流时神经元静息在约 -65 mV；每个时刻一行 (v, n, m, h)。", points=1)
def test_rests_near_minus_65(env):
    check_in_notebook(Path("."), "test_rests_near_minus_65", env)


@test_case(name="At 0.1 uA/mm^2 (10 uA/cm^2) the neuron fires about 70 times a second. · 电流为 0.1 uA/mm^2（10 uA/cm^2）时，神经元每秒发放约 70 次。", points=1)
def test_fires_at_ten_times_the_classical_unit(env):
    check_in_notebook(Path("."), "test_fires_at_ten_times_the_classical_unit", env)
