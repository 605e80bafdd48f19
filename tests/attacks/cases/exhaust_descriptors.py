"""Open a hundred thousand files.

Outcome: Z. Reply: raised OSError
"""

import os


def answer(target):
    return [os.open("/dev/null", os.O_RDONLY) for _ in range(100_000)] and True
