"""Multiply (within bounds, should nothing stop it).

Outcome: Z, N. Reply: raised
"""

import os
import time


def answer(target):
    for _ in range(40):
        if os.fork() == 0:
            time.sleep(5)
            os._exit(0)
    return True
