"""Abort.

Outcome: Z. Reply: crashed
"""

import os


def answer(target):
    os.abort()
