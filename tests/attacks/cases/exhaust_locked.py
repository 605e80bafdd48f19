"""Lock memory, so that it cannot be swapped.

Outcome: Z. Reply: value False
"""

import ctypes


def answer(target):
    libc = ctypes.CDLL(None, use_errno=True)
    return libc.mlockall(3) == 0 or libc.mlock(ctypes.create_string_buffer(1 << 20), 1 << 20) == 0
