"""Forget that this process dies with its parent.

Outcome: N. Reply: value False
"""

import ctypes


def answer(target):
    return ctypes.CDLL(None).prctl(1, 0, 0, 0, 0) == 0
