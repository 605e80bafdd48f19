"""Open files through io_uring, which a filter of system calls does not see.

Outcome: Z, N. Reply: value False
"""

import ctypes


def answer(target):
    libc = ctypes.CDLL(None, use_errno=True)
    return libc.syscall(425, 8, ctypes.create_string_buffer(120)) >= 0
