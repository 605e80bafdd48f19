"""Sleep for ever in small pieces.

Outcome: Z. Reply: wall
"""

import time


def answer(target):
    while True:
        time.sleep(0.02)
