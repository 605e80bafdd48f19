"""Sleep for ever: no CPU time is used.

Outcome: Z. Reply: wall
"""

import time


def answer(target):
    time.sleep(10**6)
