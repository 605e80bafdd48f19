"""Recurse without end in C, until the stack is gone.

Outcome: Z. Reply: crashed or raised RecursionError or memory or cpu
"""

import sys


def answer(target):
    sys.setrecursionlimit(10**9)
    nest = []
    for _ in range(10**6):
        nest = [nest]
    return len(repr(nest))
