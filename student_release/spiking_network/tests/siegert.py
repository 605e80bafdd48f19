"""The public checks of "siegert" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "siegert"
points = None
all_or_nothing = False


@test_case(name="Far above threshold and almost without noise, the rate is that of the noise-free neuron. · 远高于阈值且几乎无噪声时，发放率等于无噪声神经元的发放率。", points=1)
def test_almost_noise_free(env):
    check_in_notebook(Path("."), "test_almost_noise_free", env)


@test_case(name="The rate grows with the mean input, and never exceeds one spike per refractory period. · 发放率随平均输入增大，且不超过每个不应期一个脉冲。", points=1)
def test_more_input_more_spikes(env):
    check_in_notebook(Path("."), "test_more_input_more_spikes", env)
