"""Multiply with bare system calls.

Outcome: Z, N. Reply: value False
"""

import ctypes
import os
import platform
import time


def answer(target):
    libc = ctypes.CDLL(None, use_errno=True)
    numbers = (56, 57, 58, 435) if platform.machine() == "x86_64" else (220, 435)
    for number in numbers:
        if number == 58:
            continue
        pid = libc.syscall(number, 17, 0, 0, 0, 0)
        if pid == 0:
            time.sleep(5)
            os._exit(0)
        if pid > 0:
            return True
    return False
