"""Compute for ever inside C, where no Python signal handler ever runs.

Outcome: Z. Reply: cpu
"""

import itertools


def answer(target):
    return sum(itertools.repeat(0))
