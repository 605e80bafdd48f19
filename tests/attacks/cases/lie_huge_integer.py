"""Answer with an integer that takes a minute to print.

Outcome: Z. Reply: unsendable
"""


def answer(target):
    return 1 << 10_000_000
