"""The public checks of "ions" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "ions"
points = None
all_or_nothing = False


@test_case(name="Potassium, 5 mM outside and 140 mM inside a cell at 37 degrees, is at equilibrium near -89 mV. · 37 摄氏度时，膜外 5 mM、膜内 140 mM 的钾离子平衡于约 -89 mV。", points=1)
def test_potassium(env):
    check_in_notebook(Path("."), "test_potassium", env)


@test_case(name="A membrane that only potassium crosses sits at potassium's equilibrium potential. · 只让钾离子通过的膜处于钾的平衡电位。", points=1)
def test_one_permeable_ion(env):
    check_in_notebook(Path("."), "test_one_permeable_ion", env)
