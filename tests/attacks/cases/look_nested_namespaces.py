"""Enter namespaces of one's own, to be root there and mount things.

Outcome: Z, N. Reply: value False
"""

import ctypes


def answer(target):
    libc = ctypes.CDLL(None, use_errno=True)
    return any(libc.unshare(flag) == 0 for flag in (0x10000000, 0x20000, 0x20000000, 0x40000000, 0x10020000))
