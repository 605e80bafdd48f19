"""The public checks of "lif_neuron" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "lif_neuron"
points = None
all_or_nothing = False


@test_case(name="A jump above threshold fires at the moment it arrives, a small one never. · 超过阈值的跳变在到达的瞬间引起发放，小的跳变从不引起发放。", points=1)
def test_one_strong_input_fires_at_once(env):
    check_in_notebook(Path("."), "test_one_strong_input_fires_at_once", env)


@test_case(name="Two inputs of 12 mV fire the neuron 1 ms apart, but not 60 ms apart. · 两个 12 mV 的输入相隔 1 ms 时引起发放，相隔 60 ms 时不会。", points=1)
def test_two_inputs_add_up_if_they_come_together(env):
    check_in_notebook(Path("."), "test_two_inputs_add_up_if_they_come_together", env)
