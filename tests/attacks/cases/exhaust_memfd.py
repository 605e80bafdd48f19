"""Fill a file in memory, which no limit counts.

Outcome: Z. Reply: raised
"""

import os


def answer(target):
    handle = os.memfd_create("hoard")
    for _ in range(600):
        os.write(handle, bytes(1 << 20))
    return True
