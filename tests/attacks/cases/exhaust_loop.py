"""Compute for ever.

Outcome: Z. Reply: cpu
"""


def answer(target):
    while True:
        pass
