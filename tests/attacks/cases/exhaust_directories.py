"""Nest directories so deep that removing them fails.

Outcome: Z, N. Reply: raised OSError or output
"""

import os
import time


def answer(target):
    for number in range(5000):
        os.mkdir("d")
        os.chdir("d")
        if number % 500 == 0:
            time.sleep(0.02)
    time.sleep(0.3)
    return True
