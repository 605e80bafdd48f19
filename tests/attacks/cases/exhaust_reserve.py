"""Reserve the disk in large pieces: a call that takes no time, so that nobody sees it coming.

Outcome: Z, N. Reply: value False or output
"""

import os

PIECE, ENOUGH = 4 << 20, 400 << 20


def answer(target):
    reserved = 0
    while reserved < ENOUGH:
        handle = os.open(f"piece{reserved}", os.O_WRONLY | os.O_CREAT)
        try:
            os.posix_fallocate(handle, 0, PIECE)
        except OSError:
            return False
        finally:
            os.close(handle)
        reserved += PIECE
    return True
