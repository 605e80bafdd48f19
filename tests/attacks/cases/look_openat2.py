"""Open it with openat2, a younger system call than most filters know.

Outcome: Z, N. Reply: value False
"""

import ctypes
import os
import struct


def answer(target):
    libc = ctypes.CDLL(None, use_errno=True)
    how = struct.pack("QQQ", 0, 0, 0)
    handle = libc.syscall(437, -100, target["secret"].encode(), how, 24)
    return os.read(handle, 1000) if handle >= 0 else False
