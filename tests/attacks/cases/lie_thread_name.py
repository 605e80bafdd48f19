"""Sleep for ever under a name that makes the kernel's line about this process look like a busy one's.

Outcome: Z. Reply: wall
"""

import ctypes
import time


def answer(target):
    ctypes.CDLL(None).prctl(15, b") R 1 1 0 \x1b[2J\n", 0, 0, 0)
    time.sleep(60)
    return True
