"""The public checks of "spectrum" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "spectrum"
points = None
all_or_nothing = False


@test_case(name="Segments of 100 ms in bins of 1 ms give 10, 20, ... 500 Hz, and clockwork at 50 Hz peaks at its harmonics. · 100 ms 的段、1 ms 的窗给出 10、20、…、500 Hz，50 Hz 的时钟在其谐波处有峰。", points=1)
def test_frequencies(env):
    check_in_notebook(Path("."), "test_frequencies", env)


@test_case(name="A flat spectrum has no oscillation, one with a peak has. · 平坦的谱没有振荡，有峰的谱有。", points=1)
def test_flat_or_peaked(env):
    check_in_notebook(Path("."), "test_flat_or_peaked", env)
