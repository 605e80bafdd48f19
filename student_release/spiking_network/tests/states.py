"""The public checks of "states" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "states"
points = None
all_or_nothing = False


@test_case(name="A network that fires not at all, or once, is silent. · 完全不发放或只发放一次的网络是 silent。", points=1)
def test_silence(env):
    check_in_notebook(Path("."), "test_silence", env)


@test_case(name="Clocks in lockstep are SR. · 步调一致的时钟是 SR。", points=1)
def test_lockstep(env):
    check_in_notebook(Path("."), "test_lockstep", env)
