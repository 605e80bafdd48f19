"""Recurse without end.

Outcome: Z. Reply: raised RecursionError
"""


def answer(target):
    return answer(target)
