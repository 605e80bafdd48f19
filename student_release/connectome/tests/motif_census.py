"""The public checks of "motif_census" for otter's grader.check, run on the functions of the notebook."""

import sys
from pathlib import Path

from otter.test_files import test_case

if "checks" not in sys.path:
    sys.path.insert(0, "checks")

from autograder.local import check_in_notebook

OK_FORMAT = False
name = "motif_census"
points = None
all_or_nothing = False


@test_case(name="Of three pairs one is connected both ways, one one way, one not at all. · 三对之中，一对双向连接，一对单向连接，一对没有连接。", points=1)
def test_dyads_of_three_neurons(env):
    check_in_notebook(Path("."), "test_dyads_of_three_neurons", env)


@test_case(name="A lone feed-forward loop is one triple of kind 030T and none of any other. · 单独一个前馈环就是一个 030T 三元组，没有其他种类。", points=2)
def test_a_feed_forward_loop(env):
    check_in_notebook(Path("."), "test_a_feed_forward_loop", env)
