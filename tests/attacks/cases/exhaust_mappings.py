"""Ask for as many mappings, page tables and protection changes as there can be.

Outcome: Z, N. Reply: value False or memory or cpu or raised
"""

import ctypes
import mmap


def answer(target):
    libc = ctypes.CDLL(None, use_errno=True)
    libc.mmap.restype = ctypes.c_void_p
    for number in range(200_000):  # neighbours of different kinds cannot be joined
        at = libc.mmap(None, 4096, 1 + 2 * (number % 2), mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS, -1, 0)
        if at in (None, 2**64 - 1):
            break
    else:
        return True
    for advice in (9, 12, 14, 25, 100, 101):  # remove, merge, huge pages, collapse, poison, offline
        if libc.madvise(ctypes.c_void_p(id(answer) & ~4095), 4096, advice) == 0 and advice >= 100:
            return True
    return False
