"""Fill the scratch directory with as many files as are allowed, and name them so that looking takes long.

Outcome: N. Reply: value None or output or raised OSError
"""

import os


def answer(target):
    count = 0
    try:
        for number in range(4000):
            os.close(os.open(f"{number:04}" + "\udcff" * 240, os.O_CREAT | os.O_WRONLY))
            count += 1
    except OSError:
        if count < 1000:
            raise
    return None
