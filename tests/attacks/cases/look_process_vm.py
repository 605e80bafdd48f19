"""Read another process with process_vm_readv.

Outcome: Z, N. Reply: value False
"""

import ctypes
import platform


def answer(target):
    libc = ctypes.CDLL(None, use_errno=True)
    number = 310 if platform.machine() == "x86_64" else 270
    return any(libc.syscall(number, pid, None, 0, None, 0, 0) == 0 for pid in (target["parent"], target["victim"]))
