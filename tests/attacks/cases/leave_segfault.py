"""Read where nothing is.

Outcome: Z. Reply: crashed
"""

import ctypes


def answer(target):
    return ctypes.string_at(0)
