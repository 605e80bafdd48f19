"""The public checks of "motif_scores" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "motif_scores"
points = None
all_or_nothing = False


@test_case(name="Observed are two reciprocal pairs, one feed-forward loop and one three-cycle; z follows from the rest. · 观测到两个双向对、一个前馈环和一个三环；z 由其余各量得出。", points=1)
def test_one_loop_and_one_cycle(env):
    check_in_notebook(Path("."), "test_one_loop_and_one_cycle", env)
