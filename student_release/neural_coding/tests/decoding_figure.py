"""The public checks of "decoding_figure" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "decoding_figure"
points = None
all_or_nothing = False


@test_case(name="Both panels are labelled, stimuli in degrees, and a legend names the lines. · 两幅子图都有标签，刺激以度为单位，图例说明各条线。", points=1.5)
def test_axes_and_legend_of_both_panels(env):
    check_in_notebook(Path("."), "test_axes_and_legend_of_both_panels", env)
