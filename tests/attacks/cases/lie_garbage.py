"""Write nonsense where answers are expected.

Outcome: Z. Reply: protocol
"""

import os


def answer(target):
    os.write(4, os.urandom(4096))
    return True
