"""The public checks of "projection" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "projection"
points = None
all_or_nothing = False


@test_case(name="Seen along an axis, distances in the plane of the other two stay as they are. · 沿某坐标轴看去，另外两轴所在平面内的距离不变。", points=1)
def test_seen_along_an_axis(env):
    check_in_notebook(Path("."), "test_seen_along_an_axis", env)


@test_case(name="Directions have length 1; the same seed gives the same ones, another seed others. · 方向向量长度为 1；相同的种子给出相同结果，不同的种子给出不同结果。", points=1)
def test_unit_vectors(env):
    check_in_notebook(Path("."), "test_unit_vectors", env)
