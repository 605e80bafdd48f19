"""Attach to the grader, and to another process of the same user, as a debugger.

Outcome: Z, N. Reply: value False
"""

import ctypes


def answer(target):
    libc = ctypes.CDLL(None, use_errno=True)
    return any(
        libc.ptrace(request, pid, 0, 0) == 0 for request in (16, 0x4206) for pid in (target["parent"], target["victim"])
    )
