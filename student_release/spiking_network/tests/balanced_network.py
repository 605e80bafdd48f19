"""The public checks of "balanced_network" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "balanced_network"
points = None
all_or_nothing = False


@test_case(name="Without external input nobody fires. · 没有外部输入就没有发放。", points=1)
def test_silent_without_input(env):
    check_in_notebook(Path("."), "test_silent_without_input", env)


@test_case(name="With g = 0 and twice the threshold rate 1000 neurons fire at 240 to 270 Hz, all of them. · g = 0、两倍阈值频率时，1000 个神经元全部以 240 到 270 Hz 发放。", points=1)
def test_busy_without_inhibition(env):
    check_in_notebook(Path("."), "test_busy_without_inhibition", env)


@test_case(name="The same seed gives the same spikes, in order of time, from the beginning; another seed gives others. · 同一个种子给出同样的脉冲，按时间先后排列并从头记录；换一个种子则不同。", points=1)
def test_same_seed(env):
    check_in_notebook(Path("."), "test_same_seed", env)
