"""The public checks of "tuning_fit" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "tuning_fit"
points = None
all_or_nothing = False


@test_case(name="From rates without noise the fit returns the curve's own parameters. · 对无噪声的发放率，拟合返回曲线本身的参数。", points=1)
def test_gaussian_fit_without_noise(env):
    check_in_notebook(Path("."), "test_gaussian_fit_without_noise", env)
