"""Make directories that nobody may enter, so that removing them fails.

Outcome: N. Reply: value None or output
"""

import os


def answer(target):
    os.makedirs("a/b/c")
    os.mkdir("a/closed", 0)
