"""Fill pipes of a megabyte each.

Outcome: Z. Reply: raised
"""

import fcntl
import os


def answer(target):
    for _ in range(200):
        _, writing = os.pipe()
        fcntl.fcntl(writing, 1031, 1 << 20)
        os.write(writing, bytes(1 << 20))
    return True
