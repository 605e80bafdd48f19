"""The public checks of "phase_diagram" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "phase_diagram"
points = None
all_or_nothing = False


@test_case(name="Weak coupling leaves the ring homogeneous, cosine coupling makes a bump, strong excitation runs away. · 弱耦合时环保持均匀，余弦耦合产生活动包，强兴奋导致失控。", points=2)
def test_three_phases(env):
    check_in_notebook(Path("."), "test_three_phases", env)
