"""Raise an exception whose message is 50 MB long.

Outcome: Z. Reply: raised ValueError
"""


def answer(target):
    raise ValueError("z" * (50 << 20))
