"""Fill the disk with files that have no name, so that whoever looks for them finds none.

Outcome: Z, N. Reply: value False or output
"""

import os
import time

PIECE, ENOUGH = 4 << 20, 200 << 20


def answer(target):
    kept, block = [], os.urandom(1 << 16)
    while len(kept) * PIECE < ENOUGH:
        try:
            handle = os.open(".", os.O_TMPFILE | os.O_RDWR)
            for _ in range(PIECE // len(block)):
                os.write(handle, block)
        except OSError:
            return False
        kept.append(handle)
        time.sleep(0.01)  # so that there is time to look
    return True
