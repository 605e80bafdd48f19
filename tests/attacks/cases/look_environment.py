"""Look for secrets in one's own environment, as Python and as the C library see it.

Outcome: Z, N. Reply: value False
"""

import ctypes
import os


def answer(target):
    libc = ctypes.CDLL(None)
    libc.getenv.restype = ctypes.c_char_p
    return os.environ.get("NEUROGRADE_TEST_SECRET") or libc.getenv(b"NEUROGRADE_TEST_SECRET") or False
