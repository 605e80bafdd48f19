"""The public checks of "worm_picture" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "worm_picture"
points = None
all_or_nothing = False


@test_case(name="A legend names the four kinds, and every neuron has a marker in a place of its own. · 图例说明四种类别，每个神经元的标记各有自己的位置。", points=2)
def test_legend_and_places(env):
    check_in_notebook(Path("."), "test_legend_and_places", env)
