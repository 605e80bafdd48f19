"""Swap the descriptors: what is printed goes where answers are read, and answers to where output is.

Outcome: Z. Reply: protocol
"""

import os
import sys


def answer(target):
    kept = os.dup(1)
    os.dup2(4, 1)
    os.dup2(kept, 4)
    print("NGF1" + "1" * 100)
    sys.stdout.flush()
    return 1
