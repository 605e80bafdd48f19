"""Fill the disk through shared mappings of sparse files, whose writers no call of the file system sees.

Outcome: Z, N. Reply: value False or crashed or output
"""

import mmap
import os
import time

PIECE, ENOUGH = 4 << 20, 200 << 20


def answer(target):
    kept = []
    while len(kept) * PIECE < ENOUGH:
        try:
            handle = os.open(f"piece{len(kept)}", os.O_RDWR | os.O_CREAT)
            os.ftruncate(handle, PIECE)
            pages = mmap.mmap(handle, PIECE)
            os.close(handle)
        except OSError:
            return False
        for at in range(0, PIECE, 4096):
            pages[at] = 1
        kept.append(pages)
        time.sleep(0.01)
    return True
