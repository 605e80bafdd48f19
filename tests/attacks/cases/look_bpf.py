"""Load a BPF program, open a performance counter, a userfault descriptor, a keyring.

Outcome: Z, N. Reply: value False
"""

import ctypes
import platform


def answer(target):
    libc = ctypes.CDLL(None, use_errno=True)
    numbers = (321, 298, 323, 248, 250) if platform.machine() == "x86_64" else (280, 241, 282, 217, 219)
    blank = ctypes.create_string_buffer(256)
    return any(libc.syscall(number, blank, blank, blank, 8, 0) >= 0 for number in numbers)
