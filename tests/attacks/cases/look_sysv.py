"""Make a System V shared memory segment, to leave it behind.

Outcome: Z, N. Reply: value False
"""

import ctypes


def answer(target):
    libc = ctypes.CDLL(None, use_errno=True)
    return (
        libc.shmget(0x5EC2E7, 4096, 0o1666) >= 0
        or libc.msgget(0x5EC2E7, 0o1666) >= 0
        or libc.semget(0x5EC2E7, 1, 0o1666) >= 0
    )
