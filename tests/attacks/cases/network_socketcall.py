"""Open a socket under the 32-bit and x32 numbers of the system calls.

Outcome: Z, N. Reply: value False or crashed
"""

import ctypes
import platform


def answer(target):
    libc = ctypes.CDLL(None, use_errno=True)
    return platform.machine() == "x86_64" and libc.syscall(0x40000000 + 41, 2, 1, 0) >= 0
