"""Open it through ctypes, past anything Python could have patched.

Outcome: Z, N. Reply: value False
"""

import ctypes
import os


def answer(target):
    libc = ctypes.CDLL(None, use_errno=True)
    handle = libc.open(target["secret"].encode(), 0)
    return os.read(handle, 1000) if handle >= 0 else False
