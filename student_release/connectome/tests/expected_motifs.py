"""The public checks of "expected_motifs" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "expected_motifs"
points = None
all_or_nothing = False


@test_case(name="Two neurons form a reciprocal pair with probability p squared, and no motif of three. · 两个神经元以 p 的平方的概率构成双向对，且没有三元基序。", points=1)
def test_two_neurons(env):
    check_in_notebook(Path("."), "test_two_neurons", env)
