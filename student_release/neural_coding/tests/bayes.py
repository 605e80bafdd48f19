"""The public checks of "bayes" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "bayes"
points = None
all_or_nothing = False


@test_case(name="Under a flat prior the posterior is the likelihood, normalised; ML and MAP agree. · 先验均匀时，后验就是归一化的似然；ML 与 MAP 一致。", points=1.5)
def test_flat_prior(env):
    check_in_notebook(Path("."), "test_flat_prior", env)
