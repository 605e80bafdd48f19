"""Close the pipe that answers go through.

Outcome: Z. Reply: exited or crashed
"""

import os


def answer(target):
    os.close(4)
    return True
